import fc from 'fast-check'
import {
  nameOfReferencePoint,
  parseReferencePoint,
  positionOfReferencePoint,
  type ReferencePoint,
  sameReferencePoint,
} from '@/domain/geo/reference-point'
import { neighbourhood, placeOf, places } from '../../fixtures/places'

const known = { landmarks: neighbourhood.landmarks, places }
const office: ReferencePoint = { kind: 'landmark', id: 'street-office' }
const road: ReferencePoint = { kind: 'road', road: '华严路' }

describe('我在…附近', () => {
  test('a landmark or a road stands for a position and has a name', () => {
    expect(positionOfReferencePoint(office, known)).toMatchObject({
      latitude: 31.304873,
      precision: 'street',
    })
    expect(nameOfReferencePoint(office, known)).toBe('街道办事处')
    expect(positionOfReferencePoint(road, known)).toMatchObject({
      latitude: placeOf('jw07').position.latitude,
    })
    expect(nameOfReferencePoint(road, known)).toBe('华严路')
  })

  test('what the dataset no longer has stands for nothing', () => {
    for (const gone of [
      { kind: 'landmark', id: 'gone' },
      { kind: 'road', road: '外滩' },
    ] as const) {
      expect(positionOfReferencePoint(gone, known)).toBeUndefined()
      expect(nameOfReferencePoint(gone, known)).toBeUndefined()
    }
  })

  test('is remembered as it was chosen', () => {
    for (const referencePoint of [office, road])
      expect(parseReferencePoint(JSON.parse(JSON.stringify(referencePoint)))).toEqual(referencePoint)
  })

  test('anything else in the storage is no choice, and does not throw', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const referencePoint = parseReferencePoint(stored)
        expect([undefined, 'landmark', 'road']).toContain(referencePoint?.kind)
      }),
    )
  })

  test.each([
    [{ kind: 'own', latitude: 31.3, longitude: 121.4 }],
    [{ kind: 'own', id: 'street-office', road: '华严路' }],
    [{ kind: 'road', id: 'street-office' }],
    [{ kind: 'road', road: 7 }],
    [{ kind: 'landmark', road: '华严路' }],
    [{ kind: 'landmark', id: 7 }],
  ])('%j is none that this version writes', (stored) => expect(parseReferencePoint(stored)).toBeUndefined())

  test('is the same choice only with the same kind and name', () => {
    for (const each of [office, road]) {
      expect(sameReferencePoint(each, { ...each })).toBe(true)
      expect(sameReferencePoint(each, undefined)).toBe(false)
      expect(sameReferencePoint(undefined, each)).toBe(false)
    }
    expect(sameReferencePoint(undefined, undefined)).toBe(true)
    expect(sameReferencePoint(road, { kind: 'road', road: '丰镇路' })).toBe(false)
    expect(sameReferencePoint(office, { kind: 'landmark', id: 'hospital' })).toBe(false)
    expect(sameReferencePoint({ kind: 'road', road: 'a' }, { kind: 'landmark', id: 'a' })).toBe(false)
  })
})
