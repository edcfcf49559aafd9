import fc from 'fast-check'
import {
  nameOfOrigin,
  type Origin,
  positionOfOrigin,
  readOrigin,
  sameOrigin,
} from '@/domain/geo/reference-point'
import { neighbourhood, placeOf, places } from '../../fixtures/places'

const known = { landmarks: neighbourhood.landmarks, places }
const office: Origin = { kind: 'landmark', id: 'street-office' }
const road: Origin = { kind: 'road', road: '华严路' }

describe('我在…附近', () => {
  test('a landmark or a road stands for a position and has a name', () => {
    expect(positionOfOrigin(office, known)).toMatchObject({ latitude: 31.304873, precision: 'street' })
    expect(nameOfOrigin(office, known)).toBe('街道办事处')
    expect(positionOfOrigin(road, known)).toMatchObject({ latitude: placeOf('jw07').position.latitude })
    expect(nameOfOrigin(road, known)).toBe('华严路')
  })

  test('what the dataset no longer has stands for nothing', () => {
    for (const gone of [
      { kind: 'landmark', id: 'gone' },
      { kind: 'road', road: '外滩' },
    ] as const) {
      expect(positionOfOrigin(gone, known)).toBeUndefined()
      expect(nameOfOrigin(gone, known)).toBeUndefined()
    }
  })

  test('is remembered as it was chosen', () => {
    for (const origin of [office, road])
      expect(readOrigin(JSON.parse(JSON.stringify(origin)))).toEqual(origin)
  })

  test('anything else in the storage is no choice, and does not throw', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const origin = readOrigin(stored)
        expect([undefined, 'landmark', 'road']).toContain(origin?.kind)
      }),
    )
    expect(readOrigin({ kind: 'own', latitude: 31.3, longitude: 121.4 })).toBeUndefined()
    expect(readOrigin({ kind: 'road', road: 7 })).toBeUndefined()
  })

  test('is the same choice only with the same kind and name', () => {
    expect(sameOrigin(office, { ...office })).toBe(true)
    expect(sameOrigin(office, road)).toBe(false)
    expect(sameOrigin(road, { kind: 'road', road: '丰镇路' })).toBe(false)
    expect(sameOrigin(undefined, undefined)).toBe(true)
    expect(sameOrigin(undefined, road)).toBe(false)
  })
})
