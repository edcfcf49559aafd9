import { serialToDate } from 'hucre'
import { isAhead, isDate } from '../../src/domain/date'
import { type Entry, misfit, type RawCell, type Reading, shown, understood } from './cell'

/** What a date may be: exact to the day or less; of something that has been, or is to come. */
export interface DateForm {
  partial: boolean
  coming?: boolean
}

/** 2000 to 2099 in the serial numbers of Excel. */
const serials = { least: 36_526, most: 73_050 }

/**
 * A date as `2026-11-20`, also of `2026/11/20`, `2026年11月20日`, `11月20日` (the last that has been; the next where it is to
 * come), `20261120` and Excel's own. A partial one also as `2019-08` and `2019`. A year of two digits may be a day, so it is not understood.
 */
export function readDate(cell: RawCell, form: DateForm, reading: Reading): Entry {
  const entry = dateIn(cell, form, reading)
  const ahead = entry.text !== undefined && !form.coming && isAhead(entry.text, reading.today)
  return ahead ? misfit('这天还没到', `写真正看到、听到的那天，像 ${reading.today}`) : entry
}

function dateIn(cell: RawCell, form: DateForm, { today, from1904 }: Reading): Entry {
  const { value, numFmt = '' } = cell
  if (value instanceof Date) return ofExcel(value, numFmt, form)
  if (typeof value === 'number' && value >= serials.least && value <= serials.most)
    return ofExcel(serialToDate(value, from1904), '', form)
  const text = shown(cell).normalize('NFKC').replace(/\s/g, '')
  if (text === '') return understood('')
  const [, year, month, day] =
    /^(\d{4})年?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    /^(\d{4})[-/.年](\d{1,2})(?:月?|[-/.月](\d{1,2})日?)$/.exec(text) ??
    []
  if (year !== undefined) return asDate([year, month, day], form, text)
  const [, inMonth, onDay] = /^(\d{1,2})月(\d{1,2})[日号]?$/.exec(text) ?? []
  if (inMonth === undefined || onDay === undefined) return misfit(`看不出「${text}」是哪天`, example(form))
  const thisYear = Number(today.slice(0, 4))
  const [last, this_, next] = [thisYear - 1, thisYear, thisYear + 1].map((each) =>
    asDate([String(each), inMonth, onDay], form, text),
  )
  const wanted = form.coming ? [this_, next] : [this_, last]
  const fits = ({ text = '' }: Entry) => text !== '' && (form.coming ? text >= today : text <= today)
  return (
    wanted.find((entry) => entry !== undefined && fits(entry)) ??
    misfit(`没有「${text}」这一天`, example(form))
  )
}

function ofExcel(date: Date, numFmt: string, form: DateForm): Entry {
  if (date.getUTCFullYear() < 1910) return misfit('这是几点，不是哪天', example(form))
  if (date.getUTCFullYear() > 2199) return misfit('没有这一天', example(form))
  // Excel makes the first of the month of 「2019-08」, and shows it without the day.
  const withoutDay = numFmt !== '' && !/d/i.test(numFmt.replace(/"[^"]*"|\[[^\]]*\]/g, ''))
  return understood(date.toISOString().slice(0, form.partial && withoutDay ? 7 : 10))
}

function asDate(parts: (string | undefined)[], form: DateForm, written: string): Entry {
  const known = parts.filter((part) => part !== undefined)
  if (known.length < 3 && !form.partial) return misfit(`「${written}」没写到哪一天`, example(form))
  const date = known.map((part) => part.padStart(2, '0')).join('-')
  return isDate(date) ? understood(date) : misfit(`没有「${written}」这一天`, example(form))
}

function example({ partial }: DateForm): string {
  return partial ? '像 2026-11-20，只知道年月写 2026-11' : '写到哪一天，像 2026-11-20'
}
