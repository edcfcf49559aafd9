import fc from 'fast-check'
import type { Holiday, Hours, Interval } from '#types/dataset'
import { nextChange, openingAt } from '@/domain/hours/opening-hours'
import { exceptionLines } from '@/domain/hours/opening-label'
import { hoursRecord } from '../../../tools/dataset/hours-records'
import { diagnosticsAfter } from '../../fixtures/broken-dataset'

const at = (local: string) => Date.parse(`${local}:00+08:00`)
const weekdays = [{ from: '08:30', until: '17:00' }]
const office: Hours = {
  weekly: [{ days: [1, 2, 3, 4, 5], intervals: weekdays }],
  exceptions: [],
  holidays: 'closed',
  asOf: '2026-11',
  source: 'sample',
}
const nationalDay: Holiday = {
  name: '国庆',
  from: '2026-10-01',
  until: '2026-10-08',
  workdays: ['2026-09-27', '2026-10-10'],
}
const lines = (hours: Hours, holidays: Holiday[]) =>
  exceptionLines(hoursRecord(hours, holidays), null).map((line) => line.replaceAll('\u00a0', ' '))

describe('a place that follows the holidays', () => {
  test('is closed on them, open on the weekends that make up for them, and says each week in one line', () => {
    expect(lines(office, [nationalDay])).toEqual([
      '2026 年 9 月 27 日 08:30–17:00（国庆补班）',
      '2026 年 10 月 1 日–8 日 不开（国庆）',
      '2026 年 10 月 10 日 08:30–17:00（国庆补班）',
    ])
    const record = hoursRecord(office, [nationalDay])
    expect(openingAt(record, at('2026-09-30T18:00'))).toEqual({
      state: 'closed',
      from: at('2026-10-09T08:30'),
    })
    expect(openingAt(record, at('2026-10-10T10:00'))).toEqual({
      state: 'open',
      until: at('2026-10-10T17:00'),
    })
  })

  test('may have hours of its own on them', () =>
    expect(lines({ ...office, holidays: [{ from: '10:00', until: '12:00' }] }, [nationalDay])).toContain(
      '2026 年 10 月 1 日–8 日 10:00–12:00（国庆）',
    ))

  test('another goes on as every week', () => {
    const { holidays: _holidays, ...usual } = office
    expect(lines(usual, [nationalDay])).toEqual([])
  })

  test('what it says itself of a day goes before the holiday, and leaves the others closed', () =>
    expect(
      lines({ ...office, exceptions: [{ date: '2026-10-05', intervals: weekdays, note: '值班' }] }, [
        { ...nationalDay, workdays: [] },
      ]),
    ).toEqual([
      '2026 年 10 月 1 日–4 日 不开（国庆）',
      '2026 年 10 月 5 日 08:30–17:00（值班）',
      '2026 年 10 月 6 日–8 日 不开（国庆）',
    ]))
})

test('days in a row that an editor wrote one by one are one line too, also over the end of a month or year', () => {
  const shut = (...dates: string[]) => ({
    ...office,
    exceptions: dates.map((date) => ({ date, intervals: [], note: '装修' })),
  })
  expect(lines(shut('2026-09-30', '2026-10-01', '2026-10-02'), [])).toEqual([
    '2026 年 9 月 30 日–10 月 2 日 不开（装修）',
  ])
  expect(lines(shut('2027-01-01', '2026-12-31'), [])).toEqual([
    '2026 年 12 月 31 日–2027 年 1 月 1 日 不开（装修）',
  ])
  expect(lines(shut('2026-10-01', '2026-10-03'), [])).toHaveLength(2)
})

describe('for any hours an editor can write', () => {
  const first = Date.UTC(2026, 8, 1) / 86_400_000
  const dateAt = (day: number) => new Date((first + day) * 86_400_000).toISOString().slice(0, 10)
  const clock = (most: number) =>
    fc
      .integer({ min: 0, max: most })
      .map((minutes) =>
        [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':'),
      )
  const intervals = fc.array(
    fc
      .tuple(clock(1439), clock(1440))
      .filter(([from, until]) => from !== until)
      .map(([from, until]): Interval => ({ from, until })),
    { maxLength: 2 },
  )
  /** Stretches of days that do not overlap: how long the gap before each is, and how long it lasts. */
  const stretches = fc.array(fc.tuple(fc.nat(12), fc.nat(9)), { maxLength: 4 }).map((list) => {
    let day = 0
    return list.map(([gap, length]) => {
      const from = day + gap
      day = from + length + 1
      return { from: dateAt(from), until: dateAt(from + length) }
    })
  })
  const working = fc.oneof(
    intervals.map((same) => [{ days: [1, 2, 3, 4, 5], intervals: same }]),
    fc.tuple(intervals, intervals).map(([same, other]) => [
      { days: [1, 2, 3, 4, 5], intervals: same },
      { days: [6, 7], intervals: other },
    ]),
  )
  const anything = fc.record({
    weekly: working,
    own: stretches.chain((list) =>
      fc.tuple(...list.map((days) => intervals.map((said) => ({ days, said })))),
    ),
    public: stretches,
    workday: fc.nat(60).map(dateAt),
    follows: fc.option(fc.oneof(fc.constant('closed' as const), intervals), { nil: undefined }),
    now: fc.nat(75 * 1440).map((minute) => (first * 1440 + minute - 8 * 60) * 60_000),
  })

  /** Looks each day up in what was written, without ranges or records. */
  function naive(written: Hours, holidays: readonly Holiday[], date: string): Interval[] {
    const weekday = ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1
    const own = written.exceptions.find(
      ({ date: only = '', from = only, until = only }) => from <= date && date <= until,
    )
    if (own) return own.intervals
    if (written.holidays !== undefined) {
      if (holidays.some(({ workdays = [] }) => workdays.includes(date)))
        return written.weekly[0]?.intervals ?? []
      if (holidays.some(({ from, until }) => from <= date && date <= until))
        return written.holidays === 'closed' ? [] : written.holidays
    }
    return written.weekly.find(({ days }) => days.includes(weekday))?.intervals ?? []
  }

  /** Whether the doors are open in each minute from the day before `now` on, for 24 days. */
  function minutesOpen(
    written: Hours,
    holidays: readonly Holiday[],
    now: number,
  ): (minute: number) => boolean {
    const start = Math.floor((now + 8 * 3_600_000) / 86_400_000) - 1
    const open = new Uint8Array(25 * 1440)
    const minuteOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))
    for (let day = 0; day < 24; day += 1) {
      const date = new Date((start + day) * 86_400_000).toISOString().slice(0, 10)
      for (const { from, until } of naive(written, holidays, date)) {
        const end = minuteOf(until) + (minuteOf(until) < minuteOf(from) ? 1440 : 0)
        open.fill(1, day * 1440 + minuteOf(from), day * 1440 + end)
      }
    }
    return (instant) => open[Math.floor((instant + 8 * 3_600_000) / 60_000) - start * 1440] === 1
  }

  test('what is said is what a look at each minute of each day finds: now, at the next opening, at the closing', () => {
    fc.assert(
      fc.property(anything, ({ weekly, own, public: list, workday, follows, now }) => {
        const holidays = list.map((days, at) => ({
          ...days,
          name: `节${at}`,
          ...(at === 0 && { workdays: [workday] }),
        }))
        // What a holiday and its make-up day say of one day is a fault of its own.
        fc.pre(!list.some(({ from, until }) => from <= workday && workday <= until))
        const written: Hours = {
          weekly,
          exceptions: own.map(({ days, said }) => ({
            ...(days.from === days.until ? { date: days.from } : days),
            intervals: said,
          })),
          ...(follows !== undefined && { holidays: follows }),
          asOf: '2026',
          source: 'sample',
        }
        const record = hoursRecord(written, holidays)
        const open = minutesOpen(written, holidays, now)
        const horizon = (Math.floor((now + 8 * 3_600_000) / 86_400_000) + 21) * 86_400_000 - 8 * 3_600_000
        let change = now
        while (change < horizon && open(change) === open(now)) change += 60_000
        const when = change < horizon ? change : null
        expect(openingAt(record, now)).toEqual(
          open(now) ? { state: 'open', until: when } : { state: 'closed', from: when },
        )
        expect(change).toBeGreaterThanOrEqual(Math.min(nextChange([{ hours: record }], now), horizon))
      }),
      { numRuns: 300 },
    )
  })
})

describe('the check', () => {
  const hours = ['places', 0, 'hours']
  const closed = (from: string, until: string) => ({ from, until, intervals: [] })
  const diagnosed = (field: string, value: unknown) =>
    diagnosticsAfter({ file: 'places.json', path: [...hours, field], value })
  const holidays = (value: unknown) =>
    diagnosticsAfter({ file: 'neighbourhood.json', path: ['holidays'], value })

  it.each([
    ['that is no day, nor some days', [{ intervals: [] }], '哪天说不清'],
    ['that is both', [{ date: '2027-03-01', ...closed('2027-03-01', '2027-03-02') }], '哪天说不清'],
    ['without an end', [{ from: '2027-03-01', intervals: [] }], '哪天说不清'],
    ['that ends before it begins', [closed('2027-03-02', '2027-03-01')], '结束比开始早'],
    ['on a day there is not', [closed('2027-02-28', '2027-02-30')], '没有「2027-02-30」这一天'],
    ['of more than a year', [closed('2027-03-01', '2037-03-07')], '超过一年'],
    [
      'that overlaps another',
      [closed('2027-03-01', '2027-03-08'), { date: '2027-03-05', intervals: [] }],
      '跟第 1 条重叠',
    ],
  ])('names an exception %s', (_what, value, problem) =>
    expect(diagnosed('exceptions', value)).toEqual([
      expect.objectContaining({ file: 'places.json', problem: expect.stringContaining(problem) }),
    ]),
  )

  it('warns of an exception, a holiday, a notice and weather that are over, and goes on', () => {
    const over = '到 2026-10-08 已经过了'
    const warning = [expect.objectContaining({ severity: 'warning', problem: expect.stringContaining(over) })]
    expect(diagnosed('exceptions', [closed('2026-10-01', '2026-10-08')])).toEqual(warning)
    expect(holidays([{ name: '国庆', from: '2026-10-01', until: '2026-10-08' }])).toEqual(warning)
    for (const field of ['notice', 'conditions'])
      expect(
        diagnosticsAfter(
          { file: 'neighbourhood.json', path: [field, 'from'], value: '2026-10-01' },
          { file: 'neighbourhood.json', path: [field, 'until'], value: '2026-10-08' },
        ),
      ).toEqual(warning)
  })

  it('names a place that follows holidays which nobody listed, with a block to copy', () =>
    expect(holidays(undefined)).toEqual([
      expect.objectContaining({
        field: expect.stringContaining('hours.holidays'),
        advice: expect.stringContaining('"holidays": [{ "name": "国庆"'),
      }),
    ]))

  it('asks for the hours of a make-up day where the working days differ', () => {
    const friday = [{ from: '08:30', until: '12:00' }]
    const weekly = [
      { days: [1, 2, 3, 4], intervals: weekdays },
      { days: [5], intervals: friday },
    ]
    expect(diagnosed('weekly', weekly)).toEqual([
      expect.objectContaining({
        problem: '补班的 2027-01-09 几点开不知道：周一到周五时间不一样',
        advice: expect.stringContaining('"date": "2027-01-09"'),
      }),
    ])
    expect(
      diagnosticsAfter(
        { file: 'places.json', path: [...hours, 'weekly'], value: weekly },
        {
          file: 'places.json',
          path: [...hours, 'exceptions'],
          value: [{ date: '2027-01-09', intervals: friday }],
        },
      ),
    ).toEqual([])
  })

  it('names holidays that overlap, and make-up days that are holidays or twice', () => {
    const may = { name: '劳动节', from: '2027-05-01', until: '2027-05-05' }
    expect(holidays([may, { ...may, name: '别的' }])).toEqual([
      expect.objectContaining({ problem: '跟第 1 条重叠' }),
    ])
    expect(holidays([{ ...may, workdays: ['2027-05-02', '2027-05-08', '2027-05-08'] }])).toEqual([
      expect.objectContaining({ problem: '补班的 2027-05-02 也在放假' }),
      expect.objectContaining({ problem: '补班的 2027-05-08 写了两次' }),
    ])
  })
})
