import {
  amenitiesAt,
  chineseNumeral,
  cityName,
  doorNumber,
  furtherServices,
  placesInUse,
  placesWith,
  precisionWords,
  shortAddress,
  stationLabel,
} from '@/domain/places/place'
import { roadsOf } from '@/domain/places/road'
import { neighbourhood, placeOf, places } from '../../fixtures/places'

const idsOf = (list: { id: string }[]) => list.map(({ id }) => id)

describe('a place', () => {
  test('shows its address without city and district, which everybody here knows', () => {
    expect(shortAddress(placeOf('jw07'), neighbourhood)).toBe('华严路62号')
    expect(shortAddress({ address: '华严路62号' }, neighbourhood)).toBe('华严路62号')
    expect(shortAddress({ address: '上海市杨浦区国权路1号' }, neighbourhood)).toBe('杨浦区国权路1号')
  })

  test('shows it without the province too, where addresses begin with one, and where the city has no districts', () => {
    const chengdu = { province: '四川省', city: '成都市', district: '武侯区' }
    expect(shortAddress({ address: '四川省成都市武侯区玉林南路1号' }, chengdu)).toBe('玉林南路1号')
    expect(shortAddress({ address: '成都市武侯区玉林南路1号' }, chengdu)).toBe('玉林南路1号')
    expect(shortAddress({ address: '东莞市东泰花园街1号' }, { city: '东莞市' })).toBe('东泰花园街1号')
  })

  test('is in a city that is called without its 市, at the end alone', () =>
    expect(['上海市', '上海', '津市市'].map(cityName)).toEqual(['上海', '上海', '津市']))

  test('has a door, unless the address ends with the road', () => {
    expect(doorNumber(placeOf('jw06'))).toBe('757号乙')
    expect(doorNumber({ address: '虹湾路59号', road: '虹湾路' })).toBe('59号')
    expect(doorNumber({ address: '上海市虹口区虹湾路', road: '虹湾路' })).toBeUndefined()
    expect(doorNumber({ address: '彩虹湾中心', road: '虹湾路' })).toBeUndefined()
  })

  test('is called by its number as a station and by a Chinese numeral as a post: the two never look alike', () => {
    expect([stationLabel(placeOf('jw07')), stationLabel({})]).toEqual(['7 号站', ''])
    expect([0, 2.5, 1, 3, 10, 12, 20, 99, 100].map(chineseNumeral)).toEqual([
      '0',
      '2.5',
      '一',
      '三',
      '十',
      '十二',
      '二十',
      '九十九',
      '100',
    ])
  })

  test('names the AED first among what else is known, and never itself', () => {
    expect(furtherServices(placeOf('jw05'), neighbourhood.roles).map(({ service }) => service)).toEqual([
      'aed',
      'clinic',
      'reading-room',
      'canteen',
    ])
    expect(furtherServices(placeOf('jw01'), neighbourhood.roles)).toEqual([])
  })
})

describe('how exact a point is', () => {
  test.each([
    ['jw01', { first: '位置准到门牌', rest: '误差约 40\u00a0米，请认门牌「788号」', doubtful: false }],
    ['jw07', { first: '位置约准到 60\u00a0米', rest: '请认门牌「62号」', doubtful: true }],
    ['jw08', { first: '位置约准到 80\u00a0米', rest: '请认门牌「1422号」', doubtful: true }],
    [
      'jw05',
      {
        first: '地图位置不准，可能差 300\u00a0米',
        rest: '到了虹湾路，请认门牌「59号」或问人',
        doubtful: true,
      },
    ],
  ])('%s is told in words', (id, words) => expect(precisionWords(placeOf(id))).toEqual(words))

  test.each([
    [199, '位置约准到 199\u00a0米'],
    [200, '地图位置不准，可能差 200\u00a0米'],
  ])('a point that may be %d m off: %s', (radius, first) => {
    const { position, ...place } = placeOf('jw05')
    expect(precisionWords({ ...place, position: { ...position, radius } })).toMatchObject({ first })
  })

  test('without a door number one can only ask', () => {
    const { position, road } = placeOf('jw05')
    expect(precisionWords({ position, road, address: road }).rest).toBe('到了虹湾路，请问人')
  })
})

describe('the amenities of a station', () => {
  const { amenities } = neighbourhood.relief

  test('are unknown as long as nobody has looked', () => {
    const states = amenitiesAt(placeOf('jw07'), amenities)
    expect(states).toHaveLength(9)
    expect(states.every(({ state }) => state === 'unknown')).toBe(true)
  })

  test('are 有 or 没有 with the day of the look, the others stay unknown', () => {
    const checked = {
      amenities: [
        { amenity: 'water', state: 'yes' as const, checkedOn: '2026-10-01' },
        { amenity: 'toilet', state: 'no' as const, checkedOn: '2026-10-01' },
      ],
    }
    const states = amenitiesAt(checked, amenities)
    expect(states.find(({ amenity }) => amenity.id === 'water')).toMatchObject({
      state: 'yes',
      checkedOn: '2026-10-01',
    })
    expect(states.find(({ amenity }) => amenity.id === 'toilet')).toMatchObject({ state: 'no' })
    expect(states.filter(({ state }) => state === 'unknown')).toHaveLength(7)
  })
})

describe('lists of places', () => {
  const closed = { ...placeOf('jw02'), retired: '2026-01-31' }
  const postOnly = { ...placeOf('jw09'), services: [{ service: 'canteen', asOf: '2026', source: 'sample' }] }
  const changed = [postOnly, ...places.filter(({ id }) => id !== 'jw02' && id !== 'jw09'), closed]

  test('leave out what closed and go by number', () =>
    expect(idsOf(placesInUse(changed))).toEqual([
      'jw01',
      'jw03',
      'jw04',
      'jw05',
      'jw06',
      'jw07',
      'jw08',
      'jw09',
    ]))

  test('a station is a place with the service of the network', () => {
    expect(placesWith(places, neighbourhood.roles.relief)).toHaveLength(9)
    expect(idsOf(placesWith(changed, neighbourhood.roles.relief))).not.toContain('jw09')
  })

  test('the known AEDs are at 5 号站 and 8 号站', () =>
    expect(idsOf(placesWith(places, 'aed'))).toEqual(['jw05', 'jw08']))

  test('roads with most places come first, then in the order of the places', () =>
    expect(roadsOf(places).map(({ name, places: along }) => `${name} ${along.length}`)).toEqual([
      '新市南路 3',
      '新市北路 2',
      '丰镇路 1',
      '虹湾路 1',
      '三门路 1',
      '华严路 1',
    ]))
})

describe('the dataset of 江湾镇街道', () => {
  test('claims nothing that nobody has verified', () => {
    for (const place of places) {
      expect(place.hours).toBeNull()
      expect(place.amenities).toBeUndefined()
    }
    expect(places.filter(({ phones }) => phones !== undefined).map(({ id }) => id)).toEqual(['jw03'])
  })

  test('gives every fact a source that exists', () => {
    const sources = new Set(neighbourhood.sources.map(({ id }) => id))
    for (const { services } of places) for (const { source } of services) expect(sources).toContain(source)
  })
})
