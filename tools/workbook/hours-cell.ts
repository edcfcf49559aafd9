import type { Hours } from '#types/dataset'
import { parseHours } from '../dataset/hours-text'
import { textAt } from '../dataset/json-path'
import { type Entry, type Misfit, misfit, type RawCell, shown, understood } from './cell'
import type { Kind } from './kinds'
import { objectsAt, type Spread } from './sheet'

type Intervals = Hours['weekly'][number]['intervals']

export const weekdays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const

const closed = '不开'
const wholeDay = '全天'
/** How to fill in a cell of hours. */
export const howToWriteHours = '像 8:30-11:00 13:30-17:00；不开写 不开，整天写 全天'

/** The intervals of one day, as the workbook writes them: `08:30-11:00 13:30-17:00`. */
export function dayText(intervals: Intervals): string {
  const [only, ...others] = intervals
  if (only === undefined) return closed
  if (others.length === 0 && only.from === '00:00' && only.until === '24:00') return wholeDay
  return intervals
    .map(({ from, until }) => (until < from ? `${from}-次日${until}` : `${from}-${until}`))
    .join(' ')
}

/** The intervals that unchecked JSON has. */
export function intervalsIn(list: unknown): Intervals {
  return objectsAt(list, []).map((each) => ({
    from: textAt(each, 'from') ?? '',
    until: textAt(each, 'until') ?? '',
  }))
}

/** The intervals that a cell's text says. Throws for a text that no cell was read as. */
export function intervalsOf(text: string): Intervals {
  if (text === closed) return []
  if (text === wholeDay) return [{ from: '00:00', until: '24:00' }]
  const { value, reason } = parseHours(`周一 ${text}`)
  if (value === undefined) throw new Error(reason)
  return value.weekly[0]?.intervals ?? []
}

/** The hours of one day. What names its days is spread over the week before. */
export const dayHours: Kind = {
  read: (cell): Entry => {
    if (cell.value instanceof Date || typeof cell.value === 'number')
      return misfit('只有一个时刻，不知道几点到几点', howToWriteHours)
    const text = shown(cell).trim()
    if (text === '') return understood('')
    if (saysClosed(text)) return understood(closed)
    if (/^(?:全天|整天|24\s*小时)$/.test(text.normalize('NFKC'))) return understood(wholeDay)
    const { value, reason } = parseHours(`周一 ${text}`)
    if (value === undefined) return misfit(reason, howToWriteHours)
    if (value.exceptions.length > 0) return misfit('那几天写在「哪天不一样」一页', howToWriteHours)
    return understood(dayText(value.weekly[0]?.intervals ?? []))
  },
  toJson: intervalsOf,
  fromJson: () => '',
}

/** The hours of a row of seven cells; `null` for seven empty ones. Days of the same hours stand in one row, in their order. */
export function weeklyOf(texts: readonly string[]): Hours['weekly'] | null {
  if (texts.every((text) => text === '')) return null
  const rows = new Map<string, number[]>()
  for (const [index, text] of texts.entries())
    if (text !== '' && text !== closed) rows.set(text, [...(rows.get(text) ?? []), index + 1])
  if (rows.size === 0) return [{ days: [1, 2, 3, 4, 5, 6, 7], intervals: [] }]
  return [...rows].map(([text, days]) => ({ days, intervals: intervalsOf(text) }))
}

/** 「周一至周五 8:30-17:00」 in one cell says the hours of those days, 「同周一」 those of another cell. */
export function spreadWeek(cells: Map<string, RawCell>): Spread {
  let spread = new Map(cells)
  const misfits = new Map<string, Misfit>()
  for (const header of weekdays) {
    const cell = spread.get(header)
    if (typeof cell?.value !== 'string') continue
    const [, other] = /^\s*同\s*(周[一二三四五六日])\s*$/.exec(cell.value.replaceAll('星期', '周')) ?? []
    if (other !== undefined) spread.set(header, spread.get(other) ?? { value: null })
    else if (/周|星期|礼拜|每天|每日|天天|工作日/.test(cell.value)) {
      const { value, reason } = parseHours(cell.value)
      if (value === undefined) misfits.set(header, { wrong: reason, write: howToWriteHours })
      else spread = overWeek(spread, value.weekly, /休|关|不开/.test(cell.value), header)
    }
  }
  return { cells: spread, misfits }
}

function overWeek(cells: Map<string, RawCell>, weekly: Hours['weekly'], saysTheRest: boolean, from: string) {
  const spread = new Map(cells)
  for (const [index, header] of weekdays.entries()) {
    const row = weekly.find(({ days }) => days.includes(index + 1))
    const own = cells.get(header)
    if (row) spread.set(header, { value: dayText(row.intervals) })
    else if (saysTheRest || header === from || own === undefined || shown(own) === '')
      spread.set(header, { value: closed })
  }
  return spread
}

function saysClosed(text: string): boolean {
  return /^(?:不开放?|不营业|休息?|关门?|闭馆|没开|×|✗|无|没有)$/.test(text.replace(/\s/g, ''))
}
