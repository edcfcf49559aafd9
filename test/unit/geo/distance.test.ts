import fc from 'fast-check'
import type { Position } from '#types/dataset'
import { distanceBetween, metresBetween, metresText, walkText } from '@/domain/geo/distance'
import { doorAt, placeOf } from '../../fixtures/places'

const street = (position: Position, radius: number): Position => ({
  ...position,
  precision: 'street',
  radius,
})
const text = (from: Position, to: Position) => metresText(distanceBetween(from, to)).replaceAll('\u00a0', ' ')

describe('distance between two points', () => {
  test('is the length on the sphere: a degree of latitude is 111.2 km, one of longitude shrinks with it', () => {
    const metres = metresBetween({ latitude: 31, longitude: 121 }, { latitude: 32, longitude: 121 })
    expect(metres / 1000).toBeCloseTo(111.2, 1)
    const east = metresBetween({ latitude: 60, longitude: 121 }, { latitude: 60, longitude: 122 })
    expect(east / 1000).toBeCloseTo(55.6, 1)
  })

  test('is the same both ways, zero to itself, and keeps the triangle inequality', () => {
    const point = fc.record({
      latitude: fc.double({ min: 31.28, max: 31.32, noNaN: true }),
      longitude: fc.double({ min: 121.46, max: 121.5, noNaN: true }),
    })
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        expect(metresBetween(a, b)).toBeCloseTo(metresBetween(b, a), 6)
        expect(metresBetween(a, a)).toBe(0)
        expect(metresBetween(a, c)).toBeLessThanOrEqual(metresBetween(a, b) + metresBetween(b, c) + 1e-6)
      }),
    )
  })
})

describe('a distance claims no more than both ends are known', () => {
  const here = doorAt(0, 0)
  const there = doorAt(347, 0)

  test('between doors it is rounded to 10 m', () => expect(text(here, there)).toBe('350 米'))
  test('to a street it is rounded to 50 m and is 「约」', () =>
    expect(text(here, street(there, 80))).toBe('约 350 米'))
  test('to a point that may be 300 m off it is rounded to 100 m', () =>
    expect(text(here, street(there, 300))).toBe('约 300 米'))
  test.each([
    [10, '350 米'],
    [40, '350 米'],
    [41, '约 350 米'],
    [60, '约 350 米'],
    [199, '约 350 米'],
    [200, '约 300 米'],
  ])('to a door whose point may be %d m off: %s', (radius, said) =>
    expect(text(here, { ...there, radius })).toBe(said),
  )
  test('to 7 号站, a door whose point may be 60 m off, no exact metres are told from anywhere', () => {
    for (const from of [here, placeOf('jw01').position, doorAt(-460, 0)]) {
      expect(text(from, placeOf('jw07').position)).toMatch(/^约 \d+[05]0 米$/)
    }
  })
  test('is 「约」 exactly when its step is more than a door’s, at any exactness of both ends', () => {
    const end = fc.record({
      at: fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -2000, max: 2000 })),
      precision: fc.constantFrom('door' as const, 'street' as const),
      radius: fc.integer({ min: 1, max: 2000 }),
    })
    fc.assert(
      fc.property(end, end, (a, b) => {
        const [from, to] = [a, b].map(({ at, precision, radius }) => ({
          ...doorAt(...at),
          precision,
          radius,
        }))
        if (from === undefined || to === undefined) return
        const { about, metres } = distanceBetween(from, to)
        const exact = [a, b].every(({ precision, radius }) => precision === 'door' && radius <= 40)
        expect(about).toBe(!exact)
        if (about) expect(metres % 50).toBe(0)
      }),
    )
  })
  test('the vaguer end decides, whichever it is', () =>
    expect(text(street(here, 300), there)).toBe(text(here, street(there, 300))))
  test.each([
    [994, '990 米'],
    [996, '1.0 公里'],
    [1049, '1.1 公里'],
  ])('from 1 km on it is told in kilometres: %d m are %s', (metres, said) =>
    expect(text(here, doorAt(metres, 0))).toBe(said),
  )
  test('two points that fall together are within the step, never 0 metres', () => {
    expect(text(here, here)).toBe('10 米以内')
    expect(text(placeOf('jw03').position, placeOf('jw04').position)).toBe('50 米以内')
  })
  test.each([
    [4, '10 米以内'],
    [8, '10 米'],
    [14, '10 米'],
  ])('doors %d m apart are %s: within the step is only what would round to none', (metres, said) =>
    expect(text(here, doorAt(metres, 0))).toBe(said),
  )
})

describe('minutes on foot', () => {
  test.each([
    [350, '步行约 7 分'],
    [700, '步行约 13 分'],
    [10, '步行约 1 分'],
    [1100, '步行约 20 分'],
  ])('%d m straight, 1.3 times as long on foot at 70 m a minute: %s', (metres, minutes) =>
    expect(walkText(distanceBetween(doorAt(0, 0), doorAt(metres, 0)))).toBe(minutes),
  )

  test('come from the metres that are shown: 346 m and 354 m are both 350 m and 7 minutes', () => {
    for (const metres of [346, 354]) {
      expect(distanceBetween(doorAt(0, 0), doorAt(metres, 0))).toMatchObject({ metres: 350, minutes: 7 })
    }
  })

  test('the same metres always show the same minutes, and further is never sooner', () => {
    const far = fc.integer({ min: 0, max: 4000 })
    fc.assert(
      fc.property(far, far, (a, b) => {
        const [first, second] = [
          distanceBetween(doorAt(0, 0), doorAt(a, 0)),
          distanceBetween(doorAt(0, 0), doorAt(b, 0)),
        ]
        if (first.metres === second.metres) expect(first.minutes).toBe(second.minutes)
        if (first.metres < second.metres) expect(first.minutes).toBeLessThanOrEqual(second.minutes)
      }),
    )
  })
})
