/**
 * Dates of the dataset are text, as exactly as they are known: `2019`, `2019-08` or `2019-08-05`.
 * Text of one shape compares like the dates it stands for, so no time zone can shift a day.
 */

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether the text is a date that exists: `2020-02-29` does, `2019-02-29`, `2019-13` and `昨天` do not. */
export function isDate(text: string): boolean {
  const [, year, month, day] = shape.exec(text) ?? []
  if (year === undefined) return false
  if (month === undefined) return true
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  return date.toISOString().startsWith(text)
}

/** Keeps a number on one line with its unit. */
export const noBreak = '\u00a0'

/**
 * `2019-08` reads 「2019 年 8 月」, `2019-08-05` 「2019 年 8 月 5 日」, with spaces that do not break. What is no
 * date is shown as it stands.
 */
export function dateText(date: string): string {
  const [, year, month, day] = shape.exec(date) ?? []
  if (year === undefined) return date
  const parts = [Number(year), '年']
  if (month !== undefined) parts.push(Number(month), '月')
  if (day !== undefined) parts.push(Number(day), '日')
  return parts.join(noBreak)
}

/** Some days, from the first to the last, which says only what is new: 「2026 年 10 月 1 日–8 日」. One day is said once. */
export function daysText(first: string, last: string): string {
  if (first === last) return dateText(first)
  const begins = (length: number) => first.slice(0, length) === last.slice(0, length)
  const known = begins(7) ? /^.*月./ : begins(4) ? /^.*年./ : ''
  return `${dateText(first)}–${dateText(last).replace(known, '')}`
}

/**
 * Orders two partial dates for `sort`, the later first. A month stands after its own days:
 * 「8 月」 may be any of them, so it does not push aside what is known to the day.
 */
export function laterFirst(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? 1 : -1
}

/** Whether a partial date has surely not come yet. A month sorts before its days, so the current month and year are not ahead. */
export function isAhead(date: string, today: string): boolean {
  return date > today
}

const shanghaiOffset = 8 * 60 * 60 * 1000

/**
 * The calendar day in Shanghai (UTC+8, no summer time since 1992) as `2026-11-24`, whatever zone the
 * phone is set to. Throws RangeError for an invalid Date.
 */
export function todayInShanghai(now: Date): string {
  return new Date(now.getTime() + shanghaiOffset).toISOString().slice(0, 10)
}
