import type { ExceptionRecord, Holiday, Hours, HoursRecord, Interval } from '#types/dataset'
import { dateOf } from '../../src/domain/hours/opening-hours'

/** What is said of one day: the hours of that day, and why. */
type Said = Pick<ExceptionRecord, 'intervals' | 'note'>

/**
 * Opening hours as the app loads them: what the editor wrote for a day goes before the holidays that the place follows,
 * and days in a row of which the same is said are one exception.
 */
export function hoursRecord(hours: Hours, holidays: readonly Holiday[]): HoursRecord {
  const { exceptions, holidays: onHolidays, ...rest } = hours
  const days = new Map<number, Said>()
  const say = (from: string, until: string, said: Said) => {
    for (let day = dayOf(from); day <= dayOf(until); day += 1) days.set(day, said)
  }
  for (const { name, from, until, workdays = [] } of onHolidays === undefined ? [] : holidays) {
    say(from, until, { intervals: onHolidays === 'closed' ? [] : (onHolidays ?? []), note: name })
    const intervals = workdayHours(hours)
    for (const date of intervals ? workdays : [])
      say(date, date, { intervals: intervals ?? [], note: `${name}补班` })
  }
  for (const exception of exceptions) {
    const { intervals, note } = exception
    const { from, until } = daysOf(exception)
    say(from, until, { intervals, ...(note !== undefined && { note }) })
  }
  return { ...rest, exceptions: inRanges(days) }
}

/** The first and the last day of an exception as an editor writes it; both empty where it says neither. */
export function daysOf({ date = '', from = date, until = date }: Hours['exceptions'][number]): {
  from: string
  until: string
} {
  return { from, until }
}

/** The hours of a working day; undefined where Monday to Friday differ, so that nobody knows which a make-up day follows. */
export function workdayHours({ weekly }: Pick<Hours, 'weekly'>): Interval[] | undefined {
  const week = [1, 2, 3, 4, 5].map((day) => weekly.find(({ days }) => days.includes(day))?.intervals ?? [])
  const [monday = []] = week
  return week.every((day) => JSON.stringify(day) === JSON.stringify(monday)) ? monday : undefined
}

function inRanges(days: ReadonlyMap<number, Said>): ExceptionRecord[] {
  const ranges: (ExceptionRecord & { last: number })[] = []
  for (const [day, said] of [...days].sort(([a], [b]) => a - b)) {
    const range = ranges.at(-1)
    const goesOn = range?.last === day - 1 && same(range, said)
    if (range && goesOn) Object.assign(range, { until: dateOf(day), last: day })
    else ranges.push({ from: dateOf(day), until: dateOf(day), ...said, last: day })
  }
  return ranges.map(({ last: _, ...range }) => range)
}

function same(a: Said, b: Said): boolean {
  return a.note === b.note && JSON.stringify(a.intervals) === JSON.stringify(b.intervals)
}

/** Days since 1970. */
function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000
}
