import type { HoursRecord } from '#types/dataset'
import { daysText } from '@/domain/date'
import type { Now } from './clock'
import {
  dateOf,
  intervalsOn,
  isOver,
  type Opening,
  shanghaiClock,
  shanghaiDay,
  weekdayOf,
} from './opening-hours'

const weekdays = ['一', '二', '三', '四', '五', '六', '日']
const unverified = { first: '开放时间：未核实', rest: '以现场公示为准' }
const noClock = { first: '不知道现在开不开', rest: '手机的日期不对，以现场公示为准' }

/**
 * The sentence about opening hours, in two parts: the first is shown bold.
 * It says 「按公示」 and never more: hours on a door are a promise, not a look through the window.
 */
export function openingLabel(opening: Opening, now: Now): { first: string; rest: string } {
  if (opening.state === 'unknown') return opening.clock === undefined ? unverified : noClock
  if (now === null) return noClock
  switch (opening.state) {
    case 'open':
      return {
        first: opening.until === null ? '按公示，全天开' : `按公示，开到 ${until(opening.until, now)}`,
        rest: '去之前最好问一声',
      }
    case 'closed':
      return {
        first: '按公示，现在关着',
        rest: opening.from === null ? '近三周不开' : `${when(opening.from, now)} 开`,
      }
  }
}

/** Midnight is 「24:00」 of the day that ends, as people say it of a door that closes then. */
function until(instant: number, now: number): string {
  const clock = shanghaiClock(instant)
  if (clock !== '00:00') return when(instant, now)
  return `${dayText(shanghaiDay(instant) - 1, now)}24:00`
}

function when(instant: number, now: number): string {
  return `${dayText(shanghaiDay(instant), now)}${shanghaiClock(instant)}`
}

/** Nothing for today, 「明天」, 「周六」 within a week, 「1 月 2 日」 beyond. */
function dayText(dayNumber: number, now: number): string {
  const ahead = dayNumber - shanghaiDay(now)
  if (ahead <= 0) return ''
  if (ahead === 1) return '明天 '
  if (ahead < 7) return `周${weekdays[weekdayOf(dayNumber) - 1]} `
  const [, month, date] = dateOf(dayNumber).split('-').map(Number)
  return `${month} 月 ${date} 日 `
}

/** The week a line a group of equal days: 「周一至周五 08:30–11:30、13:00–17:00」, 「周日 不开」. Exceptions are left out. */
export function weekLines({ weekly }: Pick<HoursRecord, 'weekly'>): string[] {
  const plain = { weekly, exceptions: [] }
  // Day 4 after 1970-01-01 was a Monday.
  const texts = weekdays.map((_, index) => {
    const intervals = intervalsOn(plain, 4 + index)
    return intervals.map(({ from, until }) => `${from}–${until}`).join('、') || '不开'
  })
  const lines: string[] = []
  for (let first = 0; first < 7; ) {
    let last = first
    while (texts[last + 1] === texts[first]) last += 1
    const name = last === first ? `周${weekdays[first]}` : `周${weekdays[first]}至周${weekdays[last]}`
    lines.push(`${first === 0 && last === 6 ? '每天' : name} ${texts[first]}`)
    first = last + 1
  }
  return lines
}

/** The exceptions that are not known to be over, a line each: 「2026 年 10 月 1 日–8 日 不开（国庆）」. */
export function exceptionLines({ exceptions }: Pick<HoursRecord, 'exceptions'>, now: Now): string[] {
  return exceptions
    .filter((exception) => now === null || !isOver(exception, now))
    .map(({ from: first, until: last, intervals, note }) => {
      const times = intervals.map(({ from, until }) => `${from}–${until}`).join('、') || '不开'
      return `${daysText(first, last)} ${times}${note === undefined ? '' : `（${note}）`}`
    })
}
