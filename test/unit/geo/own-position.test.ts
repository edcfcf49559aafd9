import fc from 'fast-check'
import { metresBetween } from '@/domain/geo/distance'
import { judgeFix, positionAtLandmark, positionInRoad } from '@/domain/geo/own-position'
import { doorAt, neighbourhood, placeOf, places } from '../../fixtures/places'

const { bounds } = neighbourhood
const fix = (accuracy?: number) => ({ latitude: 31.303, longitude: 121.477, accuracy })

describe('where the phone says it is', () => {
  test('a fix of 30 m is as good as a door', () =>
    expect(judgeFix(fix(30), bounds)).toEqual({
      kind: 'good',
      position: { latitude: 31.303, longitude: 121.477, precision: 'door', radius: 30 },
    }))

  test('a fix of 120 m only names the street', () => {
    expect(judgeFix(fix(120), bounds)).toMatchObject({
      kind: 'good',
      position: { precision: 'street', radius: 120 },
    })
  })

  test.each([[undefined], [-1], [0], [Number.NaN], [Number.NEGATIVE_INFINITY]])(
    'a fix that does not say how good it is (%s) is a rough one',
    (accuracy) =>
      expect(judgeFix(fix(accuracy), bounds)).toMatchObject({
        kind: 'good',
        position: { precision: 'street', radius: 300 },
      }),
  )

  test.each([
    [40, 'door'],
    [41, 'street'],
  ])('a fix of %d m is shown like a %s', (accuracy, precision) =>
    expect(judgeFix(fix(accuracy), bounds)).toMatchObject({ position: { precision, radius: accuracy } }),
  )

  test('no fix is claimed to be more exact than the phone says', () =>
    fc.assert(
      fc.property(fc.double(), (accuracy) => {
        const judged = judgeFix(fix(accuracy), bounds)
        if (judged.kind !== 'good') return
        const { precision, radius } = judged.position
        expect(radius).toBeGreaterThanOrEqual(accuracy > 0 ? accuracy : 300)
        expect(precision === 'door').toBe(accuracy > 0 && accuracy <= 40)
      }),
    ))

  test.each([[301], [5000], [Number.POSITIVE_INFINITY]])('off by %d m is too vague', (accuracy) =>
    expect(judgeFix(fix(accuracy), bounds)).toEqual({ kind: 'vague' }),
  )

  test('what is no position is vague', () =>
    expect(judgeFix({ latitude: Number.NaN, longitude: 121.47, accuracy: 5 }, bounds)).toEqual({
      kind: 'vague',
    }))

  test('just across the border still counts as here, another district does not', () => {
    expect(judgeFix({ latitude: bounds.north + 0.008, longitude: 121.477, accuracy: 20 }, bounds).kind).toBe(
      'good',
    )
    expect(judgeFix({ latitude: bounds.north + 0.01, longitude: 121.477, accuracy: 20 }, bounds).kind).toBe(
      'outside',
    )
    expect(judgeFix({ latitude: 39.9, longitude: 116.4, accuracy: 20 }, bounds).kind).toBe('outside')
  })
})

describe('where somebody says they are', () => {
  test('a landmark is large: distances from it are a street’s', () => {
    const [metro] = neighbourhood.landmarks
    expect(metro && positionAtLandmark(metro)).toMatchObject({ precision: 'street', latitude: 31.305561 })
  })

  test('in a road with one place it is that place', () => {
    const only = placeOf('jw07')
    const position = positionInRoad([only])
    expect(position && metresBetween(position, only.position)).toBeLessThan(1)
  })

  test('in a long road it is the middle, as vague as the places lie apart', () => {
    const along = places.filter(({ road }) => road === '新市南路')
    const position = positionInRoad(along)
    for (const place of along) {
      expect(position && metresBetween(position, place.position)).toBeLessThanOrEqual(position?.radius ?? 0)
    }
    expect(position?.precision).toBe('street')
  })

  test('in a road without places nobody knows', () => expect(positionInRoad([])).toBeUndefined())

  test('a road of doors is never vaguer than its reach, never more exact than 100 m', () =>
    expect(positionInRoad([{ position: doorAt(0, 0) }, { position: doorAt(0, 20) }])?.radius).toBe(100))
})
