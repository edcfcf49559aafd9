import fc from 'fast-check'
import type { HoursRecord } from '#types/dataset'
import { isOver, nextChange, openingAt } from '@/domain/hours/opening-hours'
import { exceptionLines, openingLabel } from '@/domain/hours/opening-label'

type Interval = HoursRecord['weekly'][number]['intervals'][number]

const at = (local: string) => Date.parse(`${local}:00+08:00`)
const span = (from: string, until: string): Interval => ({ from, until })
const hours = (weekly: HoursRecord['weekly'], exceptions: HoursRecord['exceptions'] = []): HoursRecord => ({
  weekly,
  exceptions,
  asOf: '2026-11',
  source: 'sample',
})
const everyDay = [1, 2, 3, 4, 5, 6, 7]
const weekdays = [1, 2, 3, 4, 5]

/** Monday to Friday with a lunch break, Saturday morning, closed at new year. */
const office = hours(
  [
    { days: weekdays, intervals: [span('08:30', '11:30'), span('13:00', '17:00')] },
    { days: [6], intervals: [span('09:00', '11:30')] },
  ],
  [{ from: '2027-01-01', until: '2027-01-01', intervals: [], note: '元旦' }],
)
const night = hours([{ days: [5], intervals: [span('22:00', '02:00')] }])

describe('opening hours', () => {
  test('that nobody has verified are unknown, at any time', () => {
    expect(openingAt(null, at('2026-11-24T10:00'))).toEqual({ state: 'unknown' })
    expect(openingAt(office, Number.NaN)).toEqual({ state: 'unknown' })
  })

  test('are unknown while it is not known what time it is, also round the clock', () => {
    const always = hours([{ days: everyDay, intervals: [span('00:00', '24:00')] }])
    for (const known of [office, always]) {
      expect(openingAt(known, null)).toEqual({ state: 'unknown', clock: 'wrong' })
    }
    expect(openingAt(null, null)).toEqual({ state: 'unknown' })
  })

  // 2026-11-24 is a Tuesday.
  test.each([
    ['the minute before opening', '2026-11-24T08:29', 'closed', '2026-11-24T08:30'],
    ['the minute of opening', '2026-11-24T08:30', 'open', '2026-11-24T11:30'],
    ['the last minute', '2026-11-24T11:29', 'open', '2026-11-24T11:30'],
    ['the minute of closing', '2026-11-24T11:30', 'closed', '2026-11-24T13:00'],
    ['the lunch break', '2026-11-24T12:15', 'closed', '2026-11-24T13:00'],
    ['the afternoon', '2026-11-24T13:00', 'open', '2026-11-24T17:00'],
    ['the evening before a weekday', '2026-11-24T20:00', 'closed', '2026-11-25T08:30'],
    ['Saturday noon, until Monday', '2026-11-28T12:00', 'closed', '2026-11-30T08:30'],
    [
      'the evening before a holiday, until the day after it',
      '2026-12-31T18:00',
      'closed',
      '2027-01-02T09:00',
    ],
    ['a holiday, a Friday', '2027-01-01T10:00', 'closed', '2027-01-02T09:00'],
  ])('%s', (_, now, state, next) =>
    expect(openingAt(office, at(now))).toEqual(
      state === 'open' ? { state, until: at(next) } : { state, from: at(next) },
    ),
  )

  test.each([
    ['opens in the evening', '2026-11-27T22:00', { state: 'open', until: at('2026-11-28T02:00') }],
    ['is still open after midnight', '2026-11-28T01:59', { state: 'open', until: at('2026-11-28T02:00') }],
    [
      'is closed from two o’clock, for a week',
      '2026-11-28T02:00',
      { state: 'closed', from: at('2026-12-04T22:00') },
    ],
    ['was not open the night before', '2026-11-27T01:00', { state: 'closed', from: at('2026-11-27T22:00') }],
  ])('an interval past midnight %s', (_, now, opening) => expect(openingAt(night, at(now))).toEqual(opening))

  test('a night that began before a holiday still ends on its morning', () => {
    const closed = hours(night.weekly, [{ from: '2026-11-28', until: '2026-11-28', intervals: [] }])
    expect(openingAt(closed, at('2026-11-28T01:00'))).toEqual({
      state: 'open',
      until: at('2026-11-28T02:00'),
    })
  })

  test('an exception may open a day that is otherwise closed', () => {
    const sunday = hours(office.weekly, [
      { from: '2026-11-29', until: '2026-11-29', intervals: [span('10:00', '12:00')] },
    ])
    expect(openingAt(sunday, at('2026-11-29T10:30'))).toEqual({
      state: 'open',
      until: at('2026-11-29T12:00'),
    })
  })

  test('24:00 is the midnight that ends the day', () => {
    const late = hours([{ days: [2], intervals: [span('18:00', '24:00')] }])
    expect(openingAt(late, at('2026-11-24T23:59'))).toEqual({ state: 'open', until: at('2026-11-25T00:00') })
    expect(openingAt(late, at('2026-11-25T00:00'))).toEqual({ state: 'closed', from: at('2026-12-01T18:00') })
  })

  test('open round the clock has no end', () => {
    const always = hours([{ days: everyDay, intervals: [span('00:00', '24:00')] }])
    expect(openingAt(always, at('2026-11-24T00:00'))).toEqual({ state: 'open', until: null })
  })

  const on = (date: string, ...intervals: Interval[]) => ({ from: date, until: date, intervals })

  test.each([
    ['the last of three weeks', '2026-12-14', '23:59', true],
    ['the midnight after them', '2026-12-15', '00:00', false],
    ['the morning after them', '2026-12-15', '07:00', false],
  ])('the next opening is told up to %s', (_, date, from, told) => {
    const rare = hours([], [on(date, span(from, '24:00'))])
    expect(openingAt(rare, at('2026-11-24T09:00'))).toEqual({
      state: 'closed',
      from: told ? at(`${date}T${from}`) : null,
    })
  })

  test.each([
    ['the midnight that begins the last of three weeks’ days', '2026-12-14', true],
    ['the midnight after them', '2026-12-15', false],
  ])('the end of being open round the clock is told up to %s', (_, date, told) => {
    const always = hours([{ days: everyDay, intervals: [span('00:00', '24:00')] }], [on(date)])
    expect(openingAt(always, at('2026-11-24T09:00'))).toEqual({
      state: 'open',
      until: told ? at(`${date}T00:00`) : null,
    })
  })

  test('intervals that touch are one: it closes when the doors really close', () => {
    const two = hours([{ days: [2], intervals: [span('12:00', '18:00'), span('08:00', '12:00')] }])
    expect(openingAt(two, at('2026-11-24T09:00'))).toEqual({ state: 'open', until: at('2026-11-24T18:00') })
  })

  test('a place that never opens is closed without a next time', () => {
    expect(openingAt(hours([{ days: everyDay, intervals: [] }]), at('2026-11-24T09:00'))).toEqual({
      state: 'closed',
      from: null,
    })
  })

  test('the zone of the phone plays no part: the instant alone decides', () => {
    const sameInstant = ['2026-11-24T01:00:00Z', '2026-11-24T09:00:00+08:00', '2026-11-23T17:00:00-08:00']
    for (const text of sameInstant) expect(openingAt(office, Date.parse(text)).state).toBe('open')
  })
})

describe('the next change', () => {
  const next = (local: string, ...places: (HoursRecord | null)[]) =>
    nextChange(
      places.map((each) => ({ hours: each })),
      at(local),
    )

  test.each([
    ['while it is open: the closing', '2026-11-24T10:00', '2026-11-24T11:30'],
    ['at the closing itself: the next opening', '2026-11-24T11:30', '2026-11-24T13:00'],
    [
      'after the last closing: the midnight at which 「明天」 becomes today',
      '2026-11-24T17:00',
      '2026-11-25T00:00',
    ],
    ['after the midnight: the opening', '2026-11-25T00:00', '2026-11-25T08:30'],
  ])('%s', (_, now, change) => expect(next(now, office)).toBe(at(change)))

  test('is that of the place where something happens first', () => {
    expect(next('2026-11-27T16:00', night, office, null)).toBe(at('2026-11-27T17:00'))
    expect(next('2026-11-28T01:00', night, office, null)).toBe(at('2026-11-28T02:00'))
  })

  test('is midnight where no hours are known', () => {
    expect(next('2026-11-24T10:00', null)).toBe(at('2026-11-25T00:00'))
    expect(next('2026-11-24T10:00')).toBe(at('2026-11-25T00:00'))
  })
})

describe('an exception', () => {
  const eve = {
    from: '2026-12-31',
    until: '2026-12-31',
    intervals: [span('10:00', '12:00'), span('20:00', '03:00')],
  }
  const closed = { from: '2026-12-31', until: '2026-12-31', intervals: [] }

  test.each([
    ['before its day', '2026-12-30T23:59', false, false],
    ['at the end of its day', '2026-12-31T23:59', false, false],
    ['in the night after it, while its last interval runs', '2027-01-01T02:59', false, true],
    ['when that interval ends', '2027-01-01T03:00', true, true],
    ['in the evening after it', '2027-01-01T21:00', true, true],
    ['in the next night', '2027-01-02T01:00', true, true],
  ])('%s', (_, now, nightOver, dayOver) => {
    expect(isOver(eve, at(now))).toBe(nightOver)
    expect(isOver(closed, at(now))).toBe(dayOver)
  })
})

describe('for any hours', () => {
  const clock = (most: number) =>
    fc
      .integer({ min: 0, max: most })
      .map(
        (minutes) =>
          `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
      )
  const interval = fc
    .tuple(clock(1439), clock(1440))
    .filter(([from, until]) => from !== until)
    .map(([from, until]) => span(from, until))
  const anyHours = fc
    .record({
      weekly: fc.array(
        fc.record({
          days: fc.subarray(everyDay, { minLength: 1 }),
          intervals: fc.array(interval, { maxLength: 3 }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      exceptions: fc.array(
        fc.record({
          first: fc.integer({ min: 1, max: 30 }),
          days: fc.integer({ min: 1, max: 9 }),
          intervals: fc.array(interval, { maxLength: 2 }),
        }),
        { maxLength: 4 },
      ),
    })
    .map(({ weekly, exceptions }) =>
      hours(
        weekly,
        exceptions.map(({ first, days, intervals }) => {
          const day = (number: number) => new Date(Date.UTC(2026, 10, number)).toISOString().slice(0, 10)
          return { from: day(first), until: day(first + days - 1), intervals }
        }),
      ),
    )
  const instants = fc
    .integer({ min: at('2026-10-25T00:00') / 60_000, max: at('2026-12-05T00:00') / 60_000 })
    .map((minutes) => minutes * 60_000)

  test('the state holds until the instant that is told, and changes there', () => {
    fc.assert(
      fc.property(anyHours, instants, fc.double({ min: 0, max: 0.999, noNaN: true }), (each, now, part) => {
        const opening = openingAt(each, now)
        const change =
          opening.state === 'open' ? opening.until : opening.state === 'closed' ? opening.from : now
        if (change === null) return
        expect(change).toBeGreaterThan(now)
        expect(openingAt(each, now + (change - now) * part).state).toBe(opening.state)
        expect(openingAt(each, change).state).not.toBe(opening.state)
      }),
    )
  })

  test('nothing that is said of several places changes before the next change', () => {
    fc.assert(
      fc.property(
        fc.array(anyHours, { maxLength: 3 }),
        instants,
        fc.double({ min: 0, max: 0.999_999, noNaN: true }),
        (several, now, part) => {
          const change = nextChange(
            several.map((each) => ({ hours: each })),
            now,
          )
          expect(change).toBeGreaterThan(now)
          const before = now + Math.floor((change - now) * part)
          for (const each of several) {
            const said = (instant: number) => [
              openingLabel(openingAt(each, instant), instant),
              exceptionLines(each, instant),
            ]
            expect(said(before)).toEqual(said(now))
          }
        },
      ),
    )
  })

  test('an exception stays in the table for as long as it opens the door, and its own day to the end', () => {
    fc.assert(
      fc.property(anyHours, instants, (each, now) => {
        for (const exception of each.exceptions) {
          const midnight = at(`${exception.until}T00:00`)
          const ends = exception.intervals.map(({ from, until }) => {
            const [start, end] = [from, until].map(
              (clock) => (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))) * 60_000,
            )
            return midnight + (end ?? 0) + ((end ?? 0) < (start ?? 0) ? 86_400_000 : 0)
          })
          expect(isOver(exception, now)).toBe(now >= Math.max(midnight + 86_400_000, ...ends))
        }
      }),
    )
  })

  test('it is open exactly when an interval of the day, or one left from yesterday, covers the minute', () => {
    const minuteOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))
    const rowsOn = (each: HoursRecord, date: Date) => {
      const day = date.toISOString().slice(0, 10)
      const exception = each.exceptions.find(({ from, until }) => from <= day && day <= until)
      const weekday = date.getUTCDay() === 0 ? 7 : date.getUTCDay()
      return (
        exception?.intervals ??
        each.weekly.filter(({ days }) => days.includes(weekday)).flatMap(({ intervals }) => intervals)
      )
    }
    fc.assert(
      fc.property(anyHours, instants, (each, now) => {
        const local = new Date(now + 8 * 3_600_000)
        const yesterday = new Date(local.getTime() - 86_400_000)
        const minute = local.getUTCHours() * 60 + local.getUTCMinutes()
        const today = rowsOn(each, local).some(({ from, until }) => {
          const [start, end] = [minuteOf(from), minuteOf(until)]
          return minute >= start && (minute < end || end < start)
        })
        const left = rowsOn(each, yesterday).some(
          ({ from, until }) => minuteOf(until) < minuteOf(from) && minute < minuteOf(until),
        )
        expect(openingAt(each, now).state).toBe(today || left ? 'open' : 'closed')
      }),
    )
  })
})
