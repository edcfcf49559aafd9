import type { ExceptionRecord, HoursRecord, Interval } from '#types/dataset'
import type { Now } from './clock'

/**
 * Whether a place is open: the one answer that label, filter, sort and page share.
 * `until` and `from` are instants (milliseconds since 1970); `null` means: not within the next three weeks.
 * `clock` tells an opening that is unknown although the hours are known: it is not known what time it is.
 */
export type Opening =
  | { state: 'unknown'; clock?: 'wrong' }
  | { state: 'open'; until: number | null }
  | { state: 'closed'; from: number | null }

/** What openings are told from. */
type Hours = Pick<HoursRecord, 'weekly' | 'exceptions'>
interface Span {
  start: number
  end: number
}

const minute = 60_000
const day = 24 * 60 * minute
/** Shanghai is UTC+8 the whole year: no summer time since 1992. The phone's own zone plays no part. */
const offset = 8 * 60 * minute
/** Longer than any closure around a holiday; beyond it nothing useful can be said. */
const horizonDays = 21

/**
 * Open, closed or unknown now.
 * Hours nobody has verified (`null`), a clock that cannot be right and an instant that is no number are
 * unknown. An interval counts
 * from its first minute and not at its last (OpenStreetMap's opening_hours reads them so too); one that
 * ends earlier than it begins runs past midnight and belongs to the day it began, also when the next
 * day is an exception. On the days of an exception the weekly rows are void.
 */
export function openingAt(hours: Hours | null, now: Now): Opening {
  if (hours === null) return { state: 'unknown' }
  if (now === null) return { state: 'unknown', clock: 'wrong' }
  if (!Number.isFinite(now)) return { state: 'unknown' }
  const today = shanghaiDay(now)
  const spans = merged(
    Array.from({ length: horizonDays + 2 }, (_, index) => spansOf(hours, today - 1 + index)).flat(),
  )
  const horizon = (today + horizonDays) * day - offset
  const current = spans.find(({ start, end }) => start <= now && now < end)
  if (current) return { state: 'open', until: current.end < horizon ? current.end : null }
  const next = spans.find(({ start }) => start > now)
  return { state: 'closed', from: next && next.start < horizon ? next.start : null }
}

/**
 * The next instant at which anything said of these hours may change: an opening, a closing, or the midnight
 * in Shanghai at which 「明天」 becomes today. Always after `instant` (milliseconds since 1970).
 */
export function nextChange(places: readonly { hours: Hours | null }[], instant: number): number {
  const today = shanghaiDay(instant)
  let next = (today + 1) * day - offset
  for (const { hours } of places) {
    if (hours === null) continue
    for (const { start, end } of [...spansOf(hours, today - 1), ...spansOf(hours, today)]) {
      for (const edge of [start, end]) if (edge > instant && edge < next) next = edge
    }
  }
  return next
}

/** Whether an exception has passed: with its last day, or in the night after it when its last interval ends. */
export function isOver({ until: last, intervals }: ExceptionRecord, instant: number): boolean {
  const today = shanghaiDay(instant)
  if (last >= dateOf(today)) return false
  const clock = shanghaiClock(instant)
  return last < dateOf(today - 1) || !intervals.some(({ from, until }) => until < from && clock < until)
}

/** The Shanghai calendar day of an instant, counted in days since 1970. */
export function shanghaiDay(instant: number): number {
  return Math.floor((instant + offset) / day)
}

/** The clock in Shanghai at an instant: `08:30`. */
export function shanghaiClock(instant: number): string {
  return new Date(instant + offset).toISOString().slice(11, 16)
}

/** The date of a day counted since 1970: `2026-11-24`. */
export function dateOf(dayNumber: number): string {
  return new Date(dayNumber * day).toISOString().slice(0, 10)
}

/** 1 for Monday to 7 for Sunday; day 0, 1970-01-01, was a Thursday. */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1
}

/** The intervals that begin on a Shanghai day, counted in days since 1970. */
export function intervalsOn(hours: Hours, dayNumber: number): Interval[] {
  const date = dateOf(dayNumber)
  const exception = hours.exceptions.find(({ from, until }) => from <= date && date <= until)
  if (exception) return exception.intervals
  const weekday = weekdayOf(dayNumber)
  return hours.weekly.filter(({ days }) => days.includes(weekday)).flatMap(({ intervals }) => intervals)
}

function spansOf(hours: Hours, dayNumber: number): Span[] {
  const midnight = dayNumber * day - offset
  return intervalsOn(hours, dayNumber).map(({ from, until }) => {
    const start = midnight + minutesOf(from) * minute
    const end = midnight + minutesOf(until) * minute
    return { start, end: end < start ? end + day : end }
  })
}

function minutesOf(clock: string): number {
  const [hour = 0, minutes = 0] = clock.split(':').map(Number)
  return hour * 60 + minutes
}

/** In order, with those that touch or overlap made one: 「到几点」 is when the doors really close. */
function merged(spans: Span[]): Span[] {
  const result: Span[] = []
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    const last = result[result.length - 1]
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else result.push({ start, end })
  }
  return result
}
