import fc from 'fast-check'
import type { Hours } from '#types/dataset'
import { intervalsOn } from '../../../src/domain/hours/opening-hours'
import { hoursText, parseHours } from '../../../tools/dataset/hours-text'
import { diagnosticsAfter } from '../../fixtures/broken-dataset'

/** The days of a week, each with its intervals, as `周一 08:30-11:00 13:30-17:00`; closed days are left out. */
function week(text: string): string[] {
  const { value, reason } = parseHours(text)
  if (value === undefined) throw new Error(`not understood: ${reason}`)
  return weekOf(value)
}

function weekOf(written: Pick<Hours, 'weekly'>): string[] {
  const hours = { ...written, exceptions: [], asOf: '', source: '' }
  return [...'一二三四五六日'].flatMap((name, index) => {
    // Day 4 after 1970-01-01 was a Monday.
    const times = intervalsOn(hours, 4 + index).map(({ from, until }) => `${from}-${until}`)
    return times.length === 0 ? [] : [[`周${name}`, ...times.sort()].join(' ')]
  })
}

const on = (days: string, times: string) => [...days].map((day) => `周${day} ${times}`)

describe('opening hours as people type them', () => {
  it.each<[string, string[]]>([
    ['周一至周五 8：30-11：00、13:30～17:00', on('一二三四五', '08:30-11:00 13:30-17:00')],
    ['周一至周五 8:30-11:00 13:30-17:00', on('一二三四五', '08:30-11:00 13:30-17:00')],
    ['每天 6点到22点', on('一二三四五六日', '06:00-22:00')],
    ['全天', on('一二三四五六日', '00:00-24:00')],
    ['24小时开放', on('一二三四五六日', '00:00-24:00')],
    ['周一三五 9:00-17:00', on('一三五', '09:00-17:00')],
    ['周一、周三、五 9:00-12:00；周日 10:00-11:00', [...on('一三五', '09:00-12:00'), '周日 10:00-11:00']],
    ['工作日 9:00-17:00，周末休息', on('一二三四五', '09:00-17:00')],
    ['每天 9:00-17:00，周日休息', on('一二三四五六', '09:00-17:00')],
    ['9:00-17:00（周一闭馆）', on('二三四五六日', '09:00-17:00')],
    ['8:30-17:00（周一至周五）', on('一二三四五', '08:30-17:00')],
    ['周一至周五 8点半-11点，下午1点半到5点', on('一二三四五', '08:30-11:00 13:30-17:00')],
    ['星期一至星期五 早上九点到下午五点', on('一二三四五', '09:00-17:00')],
    ['开放时间：周一至周日８：００－２０：００', on('一二三四五六日', '08:00-20:00')],
    [
      ' 周一至\n周五  8:30\n-11:00 \n\n周六 9:00-12:00/13:00-15:00\n',
      [...on('一二三四五', '08:30-11:00'), '周六 09:00-12:00 13:00-15:00'],
    ],
    ['周五至周一 18:00-2:00', on('一五六日', '18:00-02:00')],
    ['周1-5 9点一刻-17点30分', on('一二三四五', '09:15-17:30')],
    ['礼拜天 晚上7点到9点', ['周日 19:00-21:00']],
    ['每天 20:00-次日 8:00', on('一二三四五六日', '20:00-08:00')],
    ['周六日 8-17点', on('六日', '08:00-17:00')],
  ])('reads 「%s」', (text, days) => {
    expect(week(text)).toEqual(days)
  })

  it('reads some days of the calendar as one exception', () => {
    expect(
      parseHours('每天 9:00-17:00；2026年10月1日至8日 休息（国庆）；2026年12月31日–2027年1月2日 10:00-12:00'),
    ).toMatchObject({
      value: {
        exceptions: [
          { from: '2026-10-01', until: '2026-10-08', intervals: [], note: '国庆' },
          { from: '2026-12-31', until: '2027-01-02', intervals: [{ from: '10:00', until: '12:00' }] },
        ],
      },
    })
  })

  it('understands words for days in the same way every time', () => {
    parseHours('每天周一 9:00-17:00')
    expect(week('每天 9:00-17:00')).toEqual(on('一二三四五六日', '09:00-17:00'))
  })

  it.each([
    ['', '没写'],
    ['待核实', '看不懂「待核实」'],
    ['9:00-17:00', '没写是哪几天'],
    ['工作日', '没写几点'],
    ['周末休息', '没写哪几天开'],
    ['周一至周五；周六 9:00-12:00', '前面那几天没写几点'],
    ['每天 9:00-5:00', '说不清'],
    ['周一至周五 8:30-11:00、1:30-5:00', '说不清'],
    ['周一 上午9点到5点', '说不清'],
    ['周一 1点到下午5点', '不像'],
    ['每天 8:70-9:00', '不像'],
    ['每天 8:00-25:00', '不像'],
    ['每天 8:00-8:00', '不到一分钟'],
    ['周六全天', '「全天」是 24 小时吗'],
    ['周一 9:00-12:00，周一 13:00-15:00', '周一写了两次'],
    ['周一至周五 9:00-17:00，周五休息', '周五写了两次'],
    ['每天 9:00-12:00、11:00-13:00', '两段时间重叠了'],
    ['每天 9:00-17:00，夏季 9:00-18:00', '季节'],
    ['每天 9:00-17:00，午休 11:30-13:00', '看不懂「午休」'],
    ['每月第一个周六 9:00-11:00', '看不懂'],
    ['每天 9:00-17:00；2027年2月30日 休息', '没有「2027-02-30」这一天'],
    ['每天 9:00-17:00；2027年2月8日至1日 休息', '「2027-02-01」比「2027-02-08」早'],
    ['每天 9:00-17:00；2027年2月1日至8日 休息；2027年2月3日 休息', '「2027-02-03」写了两次'],
  ])('does not guess what 「%s」 means, and says why', (text, why) => {
    expect(parseHours(text)).toEqual({ reason: expect.stringContaining(why) })
  })

  it('reads what it has written', () => {
    fc.assert(
      fc.property(hoursOfDays, exceptions, (weekly, dated) => {
        const written = { weekly, exceptions: dated }
        const { value } = parseHours(hoursText(written))
        expect(value && weekOf(value)).toEqual(weekOf(written))
        expect(value?.exceptions).toEqual(dated)
      }),
    )
  })

  it('never throws, and writes again whatever it has understood', () => {
    const part = fc.constantFrom(
      ...[
        '周一',
        '至',
        '周五',
        '三',
        '每天',
        '周末',
        '休息',
        '8:30',
        '-',
        '17点',
        '下午',
        '5',
        '次日',
        '、',
        '；',
        '\n',
        '（',
        '）',
      ],
      ...['全天', '2027-01-01', '24:00', '0:00', '半', ' ', '节假日', '１'],
    )
    fc.assert(
      fc.property(
        fc.array(part).map((parts) => parts.join('')),
        (text) => {
          const { value } = parseHours(text)
          if (value !== undefined) expect(parseHours(hoursText(value))).toEqual({ value })
        },
      ),
    )
  })

  it('answers text in a dataset file with the block it should be', () => {
    const [diagnostic] = diagnosticsAfter({
      file: 'places.json',
      path: ['places', 0, 'hours'],
      value: '周一至周五 8:30-11:00 13:30-17:00',
    })
    expect(diagnostic?.advice).toContain(
      '"hours": { "weekly": [ { "days": [ 1, 2, 3, 4, 5 ], "intervals": [ { "from": "08:30", "until": "11:00" }, { "from": "13:30", "until": "17:00" } ] } ], ',
    )
  })
})

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Intervals of one day that do not overlap; the last may run past midnight. */
const intervals = fc
  .uniqueArray(fc.nat(24 * 60), { maxLength: 6 })
  .map((edges) => edges.sort((a, b) => a - b))
  .map((edges) => {
    const pairs = edges.flatMap((edge, at) => (at % 2 === 1 ? [[edges[at - 1] ?? 0, edge] as const] : []))
    const odd = edges.length % 2 === 1 ? edges.at(-1) : undefined
    const night = odd !== undefined && odd < 24 * 60 && (edges[0] ?? 0) > 0 && edges.length > 1
    return [...pairs, ...(night ? [[odd, edges[0] ?? 0] as const] : [])]
      .map(([from, until]) => ({ from: clock(from), until: clock(until) }))
      .filter(({ from, until }) => from !== until)
  })

const hoursOfDays = fc
  .tuple(intervals, intervals, fc.array(fc.nat(2), { minLength: 7, maxLength: 7 }))
  .map(([one, other, kinds]) =>
    [one, other, []].flatMap((times, kind) => {
      const days = kinds.flatMap((each, day) => (each === kind ? [day + 1] : []))
      return days.length === 0 ? [] : [{ days, intervals: times }]
    }),
  )

/** Days far enough apart that none is said of twice; some are one day, others last for up to three months. */
const exceptions = fc
  .array(
    fc.record(
      {
        lasts: fc.oneof(fc.constant(0), fc.nat(90)),
        intervals,
        note: fc.constantFrom('元旦', '国庆节，调休', '台风天；看公示', '10％', '周一补班'),
      },
      { requiredKeys: ['lasts', 'intervals'] },
    ),
    { maxLength: 4 },
  )
  .chain((list) =>
    fc.integer({ min: 20000, max: 30000 }).map((first) =>
      list.map(({ lasts, ...said }, at) => {
        const from = dayOf(first + at * 100)
        return {
          ...(lasts === 0 ? { date: from } : { from, until: dayOf(first + at * 100 + lasts) }),
          ...said,
        }
      }),
    ),
  )

const dayOf = (day: number) => new Date(day * 864e5).toISOString().slice(0, 10)
