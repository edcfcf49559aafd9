import type { Hours } from '#types/dataset'
import { hours as hoursSchema } from '../../src/data/schema/hours'
import { isDate } from '../../src/domain/date'
import { exceptionLines, weekLines } from '../../src/domain/hours/opening-label'
import type { Understood } from './hours-clock'
import { type HoursGroup, hoursGroups } from './hours-groups'
import { daysOf } from './hours-records'

/** Opening hours without the date and the source, which no text holds. */
export type WrittenHours = Pick<Hours, 'weekly' | 'exceptions'>

type Intervals = HoursGroup['intervals']

export const hoursExample = '周一至周五 8:30-11:00、13:30-17:00；周六 9:00-12:00'

/** The hours in the one form in which they are written for people, from which `parseHours` reads them again. */
export function hoursText(hours: WrittenHours): string {
  const exceptions = hours.exceptions.map((each) => ({ ...each, ...daysOf(each) }))
  return [...weekLines(hours), ...exceptionLines({ exceptions }, null)]
    .join('；')
    .replace(/(\d\d:\d\d)–(\d\d:\d\d)/g, (all, from: string, until: string) =>
      until < from ? `${from}–次日 ${until}` : all,
    )
    .replaceAll('\u00a0', '')
}

/**
 * Reads opening hours as people type them, on one line or several: 「周一至周五 8：30-11：00、13:30～17:00，周末休息」.
 * Nothing is guessed: what may mean two things, or lacks its days, is not understood, and the reason says why in Chinese.
 * A weekday that is not named is closed, as in the dataset.
 */
export function parseHours(text: string): Understood<WrittenHours> {
  const groups = hoursGroups(text)
  return groups.value === undefined ? groups : hoursOf(daysFirst(groups.value))
}

/** 「8:30-17:00（周一至周五）」 says the same the other way round. */
function daysFirst(groups: HoursGroup[]): HoursGroup[] {
  const [times, days, ...others] = groups
  if (times === undefined || days === undefined || others.length > 0) return groups
  const reversed =
    times.days.length === 0 && times.date === undefined && !days.said && days.date === undefined
  return reversed ? [{ ...times, days: days.days }] : groups
}

/** The groups as one week and its exceptions. */
function hoursOf(groups: HoursGroup[]): Understood<WrittenHours> {
  const week = new Map<number, Intervals>()
  const exceptions: WrittenHours['exceptions'] = []
  const everyDay = [1, 2, 3, 4, 5, 6, 7]
  const weekly = groups.filter(({ date }) => date === undefined)
  const shut = weekly.filter(({ closed }) => closed).flatMap(({ days }) => days)
  const [only, ...others] = weekly.filter(({ closed }) => !closed)
  for (const group of groups) {
    const { date, note, intervals, closed, said } = group
    if (!said) return { reason: '只写了哪天，没写几点' }
    if (closed === intervals.length > 0) return { reason: '同几天又开又不开，分不清' }
    if (date !== undefined) {
      const last = group.until ?? date
      const wrong = [date, last].find((day) => !isDate(day))
      if (wrong !== undefined) return { reason: `没有「${wrong}」这一天` }
      if (last < date) return { reason: `「${last}」比「${date}」早` }
      if (exceptions.map(daysOf).some(({ from, until }) => from <= last && date <= until))
        return { reason: `「${date}」写了两次` }
      const days = last === date ? { date } : { from: date, until: last }
      exceptions.push({ ...days, intervals: inOrder(intervals), ...(note !== undefined && { note }) })
      continue
    }
    if (closed) continue
    const whole = intervals.length === 1 && intervals[0]?.until === '24:00' && intervals[0].from === '00:00'
    const unnamed = group.days.length === 0 && others.length === 0 && (shut.length > 0 || whole)
    const days = unnamed ? everyDay : group.days
    if (days.length === 0) return { reason: '没写是哪几天：每天、周一至周五' }
    for (const day of days) {
      if (week.has(day) || (days.length < 7 && shut.includes(day)))
        return { reason: `周${'一二三四五六日'[day - 1]}写了两次` }
      week.set(day, intervals)
    }
  }
  for (const day of shut) week.delete(day)
  const closedAlways = only === undefined && everyDay.every((day) => shut.includes(day))
  if (week.size === 0 && !closedAlways) return { reason: '没写哪几天开、几点到几点' }
  const rows = closedAlways ? [{ days: everyDay, intervals: [] }] : rowsOf(week)
  const checked = hoursSchema.safeParse({ weekly: rows, exceptions, asOf: '2019', source: 'text' })
  if (!checked.success) return { reason: checked.error.issues[0]?.message ?? '' }
  return { value: { weekly: checked.data.weekly, exceptions: checked.data.exceptions } }
}

/** Days of the same hours in one row, in the order of their first days. */
function rowsOf(week: Map<number, Intervals>): WrittenHours['weekly'] {
  const rows = new Map<string, { days: number[]; intervals: Intervals }>()
  for (const day of [...week.keys()].sort()) {
    const intervals = inOrder(week.get(day) ?? [])
    const key = JSON.stringify(intervals)
    const row = rows.get(key) ?? { days: [], intervals }
    row.days.push(day)
    rows.set(key, row)
  }
  return [...rows.values()]
}

function inOrder(intervals: Intervals): Intervals {
  return [...intervals].sort((a, b) => a.from.localeCompare(b.from))
}
