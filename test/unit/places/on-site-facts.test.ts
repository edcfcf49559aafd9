import { onSiteFacts } from '@/domain/places/on-site-facts'
import { hosts, neighbourhood, placeOf, places } from '../../fixtures/places'

const dataset = { neighbourhood: { ...neighbourhood, hosts, newestFact: '2024-09', asOf: '2019-08' }, places }
const noon = Date.parse('2026-11-24T12:00:00+08:00')

/** Every space the same, however it breaks. */
const spaced = (facts: unknown): unknown => JSON.parse(JSON.stringify(facts).replaceAll('\u00a0', ' '))
const facts = (id: string) => spaced(onSiteFacts(placeOf(id), dataset, noon))

test('a station of which nothing was verified: where it is, and that the rest is not known', () => {
  expect(facts('jw07')).toMatchObject({
    label: '7 号站',
    name: '第三市民驿站',
    address: '华严路62号',
    spoken: { address: '虹口区 华严路62号', name: '第三市民驿站' },
    hours: { kind: 'unknown', first: '开放时间：未核实', rest: '以现场公示为准' },
    reported: [{ how: '报道过', text: '助餐点，2019 年二季度新增（2019 年 6 月，江湾镇街道社区报）' }],
    others: [{ item: { id: 'jw01' } }, { item: { id: 'jw08' } }],
    aed: { kind: 'there', reached: { item: { id: 'jw08' } }, cabinet: '2019 年报道过，柜子在哪：未核实' },
  })
  const { amenities } = onSiteFacts(placeOf('jw07'), dataset, noon)
  expect(new Set(amenities.map(({ state }) => state))).toEqual(new Set(['unknown']))
})

test('a place that may have moved says so, also to the dispatcher', () => {
  expect(facts('jw02')).toMatchObject({
    doubt: '网点可能已搬，先问',
    spoken: { address: '虹口区 新市北路1451号附近' },
  })
})

test('known hours are told as a week with their source, and without the exceptions that are over', () => {
  const place = {
    ...placeOf('jw07'),
    hours: {
      weekly: [{ days: [1, 2, 3, 4, 5], intervals: [{ from: '08:30', until: '17:00' }] }],
      exceptions: [
        { from: '2026-10-01', until: '2026-10-01', intervals: [], note: '国庆节' },
        { from: '2027-01-01', until: '2027-01-01', intervals: [], note: '元旦' },
      ],
      asOf: '2026-11-20',
      source: 'community-paper',
    },
  }
  expect(spaced(onSiteFacts(place, dataset, noon))).toMatchObject({
    hours: {
      kind: 'known',
      week: ['周一至周五 08:30–17:00', '周六至周日 不开'],
      exceptions: ['2027 年 1 月 1 日 不开（元旦）'],
      basis: '开放时间：2026 年 11 月 20 日，江湾镇街道社区报',
    },
  })
})

test('an AED in the building is told box by box, with what nobody has looked at', () => {
  expect(facts('jw08')).toMatchObject({
    aed: {
      kind: 'here',
      boxes: [
        {
          lead: '报道过 AED（2019 年 6 月，江湾镇街道社区报）。',
          rest: '马上问工作人员；楼层、柜子、取用时间未核实。',
        },
      ],
    },
  })
})

test('an AED that somebody has found is told with where it hangs, in the building and from elsewhere', () => {
  const box = {
    service: 'aed',
    asOf: '2026-10',
    source: 'community-paper',
    where: '一楼',
    checkedOn: '2026-10-20',
  }
  const found = { ...placeOf('jw08'), equipment: [box, { ...box, where: '三楼', unknown: '取用时间未核实' }] }
  const changed = { ...dataset, places: places.map((place) => (place.id === 'jw08' ? found : place)) }
  expect(spaced(onSiteFacts(found, changed, noon))).toMatchObject({
    aed: {
      boxes: [
        { lead: 'AED 在一楼（2026 年 10 月 20 日看过）。', rest: '马上问工作人员。' },
        { lead: 'AED 在三楼（2026 年 10 月 20 日看过）。', rest: '马上问工作人员；取用时间未核实。' },
      ],
    },
  })
  expect(spaced(onSiteFacts(placeOf('jw07'), changed, noon))).toMatchObject({
    aed: {
      cabinet: '一楼（2026 年 10 月 20 日看过）；三楼（2026 年 10 月 20 日看过），取用时间未核实',
    },
  })
})

test('where the dataset knows no AED, none is said to be missing', () => {
  const places = [{ ...placeOf('jw07'), equipment: undefined }]
  expect(onSiteFacts(placeOf('jw07'), { ...dataset, places }, noon)).toMatchObject({
    others: [],
    aed: { kind: 'unknown' },
  })
})
