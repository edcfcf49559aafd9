import fc from 'fast-check'
import type { Position } from '#types/dataset'
import { metresBetween } from '../../../src/domain/geo/distance'
import { spokenAddress, type Whereabouts, whereaboutsFrom } from '../../../src/domain/places/spoken-address'
import { doorAt, neighbourhood, placeOf, places } from '../../fixtures/places'

const said = (where: Whereabouts) => {
  const { address, name } = spokenAddress(where, neighbourhood)
  return name === undefined ? address : `${address} ${name}`
}

describe('what is read aloud to 120', () => {
  test('begins with the district also where the address begins with a province; a city may have none', () => {
    const place = { name: '玉林站', address: '四川省成都市武侯区玉林南路1号' }
    const chengdu = { province: '四川省', city: '成都市', district: '武侯区' }
    expect(spokenAddress({ kind: 'place', place }, chengdu).address).toBe('武侯区 玉林南路1号')
    const dongguan = { name: '东泰站', address: '东莞市东泰花园街1号' }
    expect(spokenAddress({ kind: 'place', place: dongguan }, { city: '东莞市' }).address).toBe(
      '东泰花园街1号',
    )
    expect(spokenAddress({ kind: 'road', road: '东泰路' }, { city: '东莞市' }).address).toBe('东泰路附近')
  })

  it('at a place: district, road and number, then the name', () => {
    expect(said({ kind: 'place', place: placeOf('jw07') })).toBe('虹口区 华严路62号 第三市民驿站')
  })

  it('at a place that may have moved: 附近', () => {
    expect(said({ kind: 'place', place: placeOf('jw02') })).toBe('虹口区 新市北路1451号附近 工商银行江湾支行')
  })

  it('near a landmark, with or without an address: 附近', () => {
    const [metro, office] = neighbourhood.landmarks
    if (metro === undefined || office === undefined) throw new Error('landmarks are missing')
    expect(said({ kind: 'landmark', landmark: metro })).toBe('虹口区 3 号线江湾镇站附近')
    expect(said({ kind: 'landmark', landmark: office })).toBe('虹口区 丰镇路300号附近 街道办事处')
  })

  it('in a road: 附近, for the number is not known', () => {
    expect(said({ kind: 'road', road: '丰镇路' })).toBe('虹口区 丰镇路附近')
  })

  it('where the phone says: 附近, however near the place', () => {
    expect(said({ kind: 'near', place: placeOf('jw07') })).toBe('虹口区 华严路62号附近 第三市民驿站')
  })

  it('never puts a place across the border into this district', () => {
    const place = { name: '隔壁', address: '上海市宝山区长江路1号' }
    expect(said({ kind: 'place', place })).toBe('宝山区长江路1号 隔壁')
  })

  it('away from everything known: how far from what, and how far off that may be', () => {
    const [metro, office] = neighbourhood.landmarks
    if (metro === undefined || office === undefined) throw new Error('landmarks are missing')
    expect(said({ kind: 'away', from: office, metres: 283, error: 115 })).toBe(
      '离虹口区 丰镇路300号街道办事处约 300\u00a0米 可能差 150\u00a0米',
    )
    expect(said({ kind: 'away', from: metro, metres: 3, error: 400 })).toBe(
      '离虹口区 3 号线江湾镇站约 50\u00a0米 可能差 400\u00a0米',
    )
  })
})

describe('what the phone’s position says of the address', () => {
  const { landmarks } = neighbourhood
  const from = (position: Position) => whereaboutsFrom(position, places, landmarks)
  /** `metres` north of 7 号站, by a fix that may be off by `radius`. */
  const northOf7 = (metres: number, radius: number): Position => {
    const { latitude, longitude } = placeOf('jw07').position
    return { latitude: latitude + metres / 111_195, longitude, precision: 'door', radius }
  }

  it('is near the place it is at', () =>
    expect(from(northOf7(0, 15))).toMatchObject({ kind: 'near', place: { id: 'jw07' } }))

  it('is near a place that may be 200 m away, with all that both points may be off, and not 1 m more', () => {
    const { radius } = placeOf('jw07').position
    expect(from(northOf7(0, 200 - radius))).toMatchObject({ kind: 'near', place: { id: 'jw07' } })
    expect(from(northOf7(0, 201 - radius))).toMatchObject({ kind: 'away' })
  })

  it('of two places in one building names the first of the dataset', () => {
    const both = [placeOf('jw07'), { ...placeOf('jw07'), id: 'upstairs' }]
    expect(whereaboutsFrom(northOf7(0, 15), both, [])).toMatchObject({ place: { id: 'jw07' } })
  })

  it('claims no address by rounded metres: 249 m are not 200', () =>
    expect(whereaboutsFrom(northOf7(249, 15), places, [])).toMatchObject({
      kind: 'away',
      metres: expect.closeTo(249, 0),
    }))

  it('claims no address by a fix so rough that it may be another street', () =>
    expect(from(northOf7(0, 290))).toMatchObject({ kind: 'away' }))

  it('claims no address that itself is only known to 300 m', () =>
    expect(from({ ...placeOf('jw05').position, precision: 'door', radius: 10 })).not.toMatchObject({
      kind: 'near',
    }))

  it('follows the sum of both errors and the metres between, wherever the phone is', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -2500, max: 2500 }),
        fc.integer({ min: -2500, max: 2500 }),
        fc.integer({ min: 1, max: 300 }),
        (north, east, radius) => {
          const position = { ...doorAt(north, east), radius }
          const most = Math.min(
            ...places.map(
              (place) => metresBetween(position, place.position) + radius + place.position.radius,
            ),
          )
          const found = from(position)
          expect(found?.kind).toBe(most <= 200 ? 'near' : 'away')
          if (found?.kind === 'away') expect(found.error).toBeGreaterThanOrEqual(radius)
        },
      ),
    ))

  it('tells the nearest landmark where no place is near', () =>
    expect(from({ latitude: 31.309, longitude: 121.489, precision: 'door', radius: 15 })).toMatchObject({
      kind: 'away',
      from: { id: 'jiangwan-metro' },
      metres: expect.closeTo(531, -1),
      error: expect.closeTo(115, 3),
    }))

  it('is nothing where nothing is known', () => expect(whereaboutsFrom(northOf7(0, 15), [], [])).toBeNull())
})
