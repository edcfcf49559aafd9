import fc from 'fast-check'
import type { PlaceRecord } from '#types/dataset'
import { sheetOf, stationPapers } from '../../../tools/print/sheets'
import { stationSheet } from '../../../tools/print/station-facts'
import { linkCode } from '../../../tools/print/wall-code'
import { hosts, neighbourhood, placeOf, places } from '../../fixtures/places'

const record = { ...neighbourhood, hosts, newestFact: '2024-09', asOf: '2019-08', posterVersion: 'AAAA' }
const own = { ...record, codeHosts: ['jiangwan.cn'] }
const walls = ['a4', 'a3', 'a5'] as const

/** The HTML of a sheet of 7 号站, or of another station, after a change. */
function sheet(
  paper: (typeof stationPapers)[number],
  change: Partial<PlaceRecord> = {},
  id = 'jw07',
  words: typeof record = own,
): string {
  const place = { ...placeOf(id), ...change }
  const dataset = { neighbourhood: words, places: places.map((each) => (each.id === id ? place : each)) }
  return sheetOf(paper, stationSheet(place, dataset, linkCode(words, place)), false).body.text
}
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')

describe('what nobody has verified is no fact', () => {
  test.each(walls)('%s: hours are said not to be known', (paper) => {
    expect(textOf(sheet(paper))).toContain('开放时间：未核实')
    expect(textOf(sheet(paper))).not.toMatch(/营业中|已开放|免费|不用登记/)
  })

  test('the poster says what there may be, without a tick', () => {
    expect(textOf(sheet('a4'))).toContain('这里可能有没有逐项核实，以现场为准，问一声再用')
    expect(sheet('a4')).not.toContain('class="tick"')
  })

  test('an AED that was only reported is told with the report, here and elsewhere', () => {
    for (const paper of walls) {
      expect(textOf(sheet(paper, {}, 'jw08'))).toContain('报道过 AED（2019 年 6 月，江湾镇街道社区报）')
      expect(textOf(sheet(paper))).toContain('2019 年报道过，柜子在哪：未核实')
    }
  })

  test('no phone of a host and no number beside the hotline and 120 is on a wall', () => {
    for (const paper of walls) expect(textOf(sheet(paper, {}, 'jw03'))).not.toContain('65444234')
  })
})

test('a tick stands for each amenity that was seen, a stroke for each seen missing, and the day is told', () => {
  const ids = neighbourhood.relief.amenities.map(({ id }) => id)
  fc.assert(
    fc.property(fc.subarray(ids), fc.subarray(ids, { minLength: 1 }), (seen, looked) => {
      const amenities = looked.map((amenity) => ({
        amenity,
        state: seen.includes(amenity) ? ('yes' as const) : ('no' as const),
        checkedOn: '2026-11-20',
      }))
      const there = amenities.filter(({ state }) => state === 'yes').length
      const html = sheet('a4', { amenities })
      expect(html.split('class="tick"').length - 1).toBe(there)
      expect(html.split('<s>').length - 1).toBe(looked.length - there)
      expect(textOf(html).includes('2026 年 11 月 20 日到现场看过')).toBe(there > 0)
    }),
    { numRuns: 40 },
  )
})

test('two ways on from a shut door, each with its number, address and minutes; a doubt goes with it', () => {
  for (const paper of walls)
    expect(textOf(sheet(paper))).toMatch(
      /1号复馨敬老院丰镇路788号步行约\d+ 分钟8号第四市民驿站新市北路1422号步行约/,
    )
  const two = { neighbourhood: own, places: [placeOf('jw02'), placeOf('jw08')] }
  const station = stationSheet(placeOf('jw08'), two, linkCode(own, placeOf('jw08')))
  expect(textOf(sheetOf('a4', station, false).body.text)).toMatch(
    /去这一处2号工商银行江湾支行新市北路1451号网点可能已搬，先问步行约\d+ 分钟/,
  )
})

test('an address that may be wrong is read out to the dispatcher as near there', () => {
  for (const paper of walls)
    expect(textOf(sheet(paper, {}, 'jw02'))).toContain('新市北路1451号附近工商银行江湾支行')
})

test('without an address of one’s own every sheet with a code is a sample, and no option takes that away', () => {
  for (const codeHosts of [['jiangwan.example'], undefined, ['10.0.0.7']]) {
    for (const paper of stationPapers) {
      const html = sheet(paper, {}, 'jw07', { ...own, codeHosts })
      expect(html.split('<b>样张</b>').length - 1).toBeGreaterThan(1)
      expect(textOf(html)).not.toContain('微信扫一扫')
    }
  }
  for (const paper of stationPapers) expect(sheet(paper)).not.toContain('样张')
})

test('the form asks for each amenity in three states, the week, the AED, a move, a closure, a phone, and has a free line', () => {
  const text = textOf(sheet('check'))
  expect(text.split('有没有').length - 1).toBeGreaterThanOrEqual(neighbourhood.relief.amenities.length)
  for (const asked of [
    '搬到',
    '撤了，从',
    '周一',
    '周日',
    '法定节假日',
    '对外电话',
    '在楼，柜子在',
    '谁能拿',
    '别的要说的',
    '核实日期',
  ])
    expect(text).toContain(asked)
  expect(text).not.toMatch(/姓名|签名/)
})

test('words of the dataset cannot break a sheet', () => {
  expect(sheet('a4', { name: '<b>&"站\'' })).toContain('&lt;b&gt;&amp;&quot;站&#39;')
})
