import fc from 'fast-check'
import type { HoursRecord } from '#types/dataset'
import { parseFavourites, toggleFavourite } from '@/domain/places/favourites'
import { pinsFor } from '@/domain/places/pins'
import { filterStations, stationsFrom } from '@/domain/places/station-list'
import { doorAt, placeOf, places } from '../../fixtures/places'

const noon = Date.parse('2026-11-24T12:00:00+08:00')
const open = (from: string, until: string): HoursRecord => ({
  weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], intervals: [{ from, until }] }],
  exceptions: [],
  asOf: '2026-11',
  source: 'sample',
})
const idsOf = (list: { id: string }[]) => list.map(({ id }) => id)

describe('the list of stations', () => {
  test('shows all, or those of a road, or the favourites', () => {
    expect(filterStations(places, { kind: 'all' }, [], noon)).toHaveLength(9)
    expect(idsOf(filterStations(places, { kind: 'road', road: '新市北路' }, [], noon))).toEqual([
      'jw02',
      'jw08',
    ])
    expect(idsOf(filterStations(places, { kind: 'favourites' }, ['jw09', 'jw01'], noon))).toEqual([
      'jw01',
      'jw09',
    ])
  })

  test('those open now are only those whose hours are known and say so', () => {
    const mixed = [
      { ...placeOf('jw01'), hours: open('08:00', '17:00') },
      { ...placeOf('jw02'), hours: open('13:00', '17:00') },
      placeOf('jw03'),
    ]
    expect(idsOf(filterStations(mixed, { kind: 'open' }, [], noon))).toEqual(['jw01'])
    expect(filterStations(places, { kind: 'open' }, [], noon)).toEqual([])
  })

  test('from a position goes by distance, and what is known to be closed comes after it', () => {
    const here = placeOf('jw07').position
    expect(
      stationsFrom(places, here, noon)
        .slice(0, 3)
        .map(({ place }) => place.id),
    ).toEqual(['jw07', 'jw01', 'jw08'])
    const changed = places.map((place) =>
      place.id === 'jw07' ? { ...place, hours: open('13:00', '17:00') } : place,
    )
    const ordered = stationsFrom(changed, here, noon).map(({ place }) => place.id)
    expect(ordered[0]).toBe('jw01')
    expect(ordered.slice(-2)).toEqual(['jw07', 'jw02'])
  })

  test('puts those known to be closed last by their distance, wherever they stood', () => {
    const at = (id: string, east: number, from: string) => ({
      ...placeOf('jw01'),
      id,
      position: doorAt(0, east),
      hours: open(from, '17:00'),
    })
    const [near, nearShut, far, farShut] = [
      at('near', 100, '08:00'),
      at('near, shut', 50, '13:00'),
      at('far', 900, '08:00'),
      at('far, shut', 800, '13:00'),
    ]
    for (const list of [
      [near, nearShut, far, farShut],
      [farShut, far, nearShut, near],
      [nearShut, farShut, near, far],
    ]) {
      const ordered = stationsFrom(list, doorAt(0, 0), noon).map(({ place }) => place.id)
      expect(ordered).toEqual(['near', 'far', 'near, shut', 'far, shut'])
    }
  })

  test('puts a station that may have moved after all others, even from its own door', () => {
    const ordered = stationsFrom(places, placeOf('jw02').position, noon).map(({ place }) => place.id)
    expect(placeOf('jw02').doubt).toBeDefined()
    expect(ordered[0]).not.toBe('jw02')
    expect(ordered.at(-1)).toBe('jw02')
  })

  test('tells the distance of each', () =>
    expect(stationsFrom(places, placeOf('jw07').position, noon)[1]?.distance).toMatchObject({
      metres: 450,
      about: true,
    }))
})

describe('favourites', () => {
  test('can be added and removed, the latest first', () => {
    expect(toggleFavourite(['jw01'], 'jw07')).toEqual(['jw07', 'jw01'])
    expect(toggleFavourite(['jw07', 'jw01'], 'jw07')).toEqual(['jw01'])
  })

  test('are read back; whatever else is stored is none', () => {
    expect(parseFavourites(['jw07', 7, 'jw07', null])).toEqual(['jw07'])
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        for (const id of parseFavourites(stored)) expect(typeof id).toBe('string')
      }),
    )
  })

  test('are fifty at most', () => {
    const many = Array.from({ length: 60 }, (_, index) => `jw${index}`)
    expect(parseFavourites(many)).toHaveLength(50)
    expect(toggleFavourite(parseFavourites(many), 'new')).toHaveLength(50)
  })
})

describe('the pins of the map', () => {
  test('stand together for 3 and 4, and for 2 and 8, which are next to each other', () =>
    expect(pinsFor(places).map((pin) => idsOf(pin.places).join('/'))).toEqual([
      'jw01',
      'jw02/jw08',
      'jw03/jw04',
      'jw05',
      'jw06',
      'jw07',
      'jw09',
    ]))

  test('look approximate when none of their points is a door', () => {
    const about = pinsFor(places).filter((pin) => pin.about)
    expect(about.flatMap((pin) => idsOf(pin.places)).sort()).toEqual([
      'jw02',
      'jw03',
      'jw04',
      'jw05',
      'jw06',
      'jw07',
      'jw08',
      'jw09',
    ])
    const [mixed] = pinsFor([
      { position: { ...doorAt(0, 0), precision: 'street' as const } },
      { position: doorAt(0, 1) },
      { position: doorAt(900, 0) },
    ])
    expect(mixed?.about).toBe(false)
  })

  test.each([
    ['north', (metres: number) => doorAt(metres, 0)],
    ['south', (metres: number) => doorAt(-metres, 0)],
    ['east', (metres: number) => doorAt(0, metres)],
    ['west', (metres: number) => doorAt(0, -metres)],
  ])('share one when a pin would cover both: 100 m of a kilometre to the %s, not 110 m', (_, at) => {
    const pins = (metres: number) => pinsFor([0, metres, 1000].map((to) => ({ position: at(to) }))).length
    expect([pins(100), pins(110)]).toEqual([2, 3])
  })

  test('hold each station exactly once', () => {
    const metres = fc.integer({ min: -1500, max: 1500 })
    fc.assert(
      fc.property(fc.array(fc.tuple(metres, metres), { maxLength: 40 }), (points) => {
        const some = points.map(([north, east], index) => ({ index, position: doorAt(north, east) }))
        const pins = pinsFor(some)
        const held = pins.flatMap((pin) => pin.places.map(({ index }) => index)).sort((a, b) => a - b)
        expect(held).toEqual(some.map(({ index }) => index))
      }),
    )
    expect(pinsFor([])).toEqual([])
  })
})
