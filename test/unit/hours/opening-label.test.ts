import type { HoursRecord } from '#types/dataset'
import { openingAt } from '@/domain/hours/opening-hours'
import { exceptionLines, openingLabel, weekLines } from '@/domain/hours/opening-label'

const at = (local: string) => Date.parse(`${local}:00+08:00`)
const now = at('2026-11-24T10:00')
const hours: HoursRecord = {
  weekly: [
    {
      days: [1, 2, 3, 4, 5],
      intervals: [
        { from: '08:30', until: '11:30' },
        { from: '13:00', until: '17:00' },
      ],
    },
    { days: [6], intervals: [{ from: '09:00', until: '24:00' }] },
  ],
  exceptions: [
    { from: '2026-10-01', until: '2026-10-01', intervals: [], note: '国庆' },
    { from: '2027-01-01', until: '2027-01-01', intervals: [], note: '元旦' },
    { from: '2027-01-03', until: '2027-01-03', intervals: [{ from: '09:00', until: '12:00' }] },
  ],
  asOf: '2026-11',
  source: 'sample',
}

describe('the sentence about opening hours', () => {
  test('says 未核实 where nobody has verified them', () =>
    expect(openingLabel(openingAt(null, now), now)).toEqual({
      first: '开放时间：未核实',
      rest: '以现场公示为准',
    }))

  test('says that the phone’s date is wrong where that is why nothing can be said', () => {
    const unknown = { first: '不知道现在开不开', rest: '手机的日期不对，以现场公示为准' }
    expect(openingLabel(openingAt(hours, null), null)).toEqual(unknown)
    expect(openingLabel({ state: 'open', until: now }, null)).toEqual(unknown)
    expect(openingLabel(openingAt(null, null), null).first).toBe('开放时间：未核实')
  })

  test.each([
    ['today', '2026-11-24T10:00', '按公示，开到 11:30'],
    ['until midnight, which is 24:00 of today', '2026-11-28T10:00', '按公示，开到 24:00'],
  ])('says until when it is open: %s', (_, local, first) =>
    expect(openingLabel(openingAt(hours, at(local)), at(local)).first).toBe(first),
  )

  test('says that it never closes, or when it closes, and either way that one had better ask', () => {
    const rest = '去之前最好问一声'
    expect(openingLabel({ state: 'open', until: null }, now)).toEqual({ first: '按公示，全天开', rest })
    expect(openingLabel(openingAt(hours, now), now)).toEqual({ first: '按公示，开到 11:30', rest })
  })

  test.each([
    ['later today', '2026-11-24T12:00', '13:00 开'],
    ['tomorrow', '2026-11-24T18:00', '明天 08:30 开'],
    ['on a day of this week', '2026-11-29T18:00', '明天 08:30 开'],
    ['after the weekend', '2026-11-28T03:00', '09:00 开'],
  ])('says when it opens: %s', (_, local, rest) =>
    expect(openingLabel(openingAt(hours, at(local)), at(local))).toEqual({ first: '按公示，现在关着', rest }),
  )

  test('names the weekday within a week and the date beyond', () => {
    const closed = (from: string) => openingLabel({ state: 'closed', from: at(from) }, now).rest
    expect(closed('2026-11-27T08:30')).toBe('周五 08:30 开')
    expect(closed('2026-12-01T08:30')).toBe('12 月 1 日 08:30 开')
    expect(openingLabel({ state: 'closed', from: null }, now).rest).toBe('近三周不开')
  })

  test('never claims more than the sign on the door', () => {
    for (const opening of [
      { state: 'open', until: null },
      { state: 'open', until: now + 60_000 },
    ] as const) {
      const { first, rest } = openingLabel(opening, now)
      expect(first).toMatch(/^按公示/)
      expect(first + rest).not.toMatch(/营业中|已开放/)
    }
  })
})

describe('the week at a glance', () => {
  test('joins equal days and says 不开', () =>
    expect(weekLines(hours)).toEqual([
      '周一至周五 08:30–11:30、13:00–17:00',
      '周六 09:00–24:00',
      '周日 不开',
    ]))

  test('is one line where every day is the same', () => {
    const daily = {
      ...hours,
      weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], intervals: [{ from: '08:00', until: '20:00' }] }],
    }
    expect(weekLines(daily)).toEqual(['每天 08:00–20:00'])
  })

  const lines = (exceptions: HoursRecord['exceptions'], instant: number | null) =>
    exceptionLines({ ...hours, exceptions }, instant).map((line) => line.replaceAll('\u00a0', ' '))

  test('lists the exceptions that are still to come', () =>
    expect(lines(hours.exceptions, now)).toEqual([
      '2027 年 1 月 1 日 不开（元旦）',
      '2027 年 1 月 3 日 09:00–12:00',
    ]))

  test('tells all intervals of an exception', () => {
    const twice = [
      { from: '09:00', until: '11:00' },
      { from: '14:00', until: '16:00' },
    ]
    expect(lines([{ from: '2027-01-03', until: '2027-01-04', intervals: twice }], now)).toEqual([
      '2027 年 1 月 3 日–4 日 09:00–11:00、14:00–16:00',
    ])
  })

  test('keeps an exception past midnight for as long as the label uses it', () => {
    const eve = [
      {
        from: '2026-12-31',
        until: '2026-12-31',
        intervals: [{ from: '20:00', until: '03:00' }],
        note: '跨年',
      },
    ]
    const until = (local: string) =>
      openingLabel(openingAt({ ...hours, weekly: [], exceptions: eve }, at(local)), at(local)).first
    expect(until('2027-01-01T01:00')).toBe('按公示，开到 03:00')
    expect(lines(eve, at('2027-01-01T01:00'))).toEqual(['2026 年 12 月 31 日 20:00–03:00（跨年）'])
    expect(until('2027-01-01T03:00')).toBe('按公示，现在关着')
    expect(lines(eve, at('2027-01-01T03:00'))).toEqual([])
  })

  test('leaves out none while it is not known what day it is', () =>
    expect(lines(hours.exceptions, null)).toHaveLength(3))
})
