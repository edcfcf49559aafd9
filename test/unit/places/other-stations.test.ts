import { nearestOf, otherStations } from '@/domain/places/other-stations'
import { placesWith } from '@/domain/places/place'
import { placeOf, places } from '../../fixtures/places'

const noon = Date.parse('2026-11-24T12:00:00+08:00')
const idsOf = (reached: { item: { id: string } }[]) => reached.map(({ item }) => item.id)

describe('from a shut door', () => {
  test('the two nearest others, with their distance', () => {
    const others = otherStations(placeOf('jw07'), places, noon, 2)
    expect(idsOf(others)).toEqual(['jw01', 'jw08'])
    expect(others[0]?.distance).toMatchObject({ metres: 450, about: true, minutes: 8 })
  })

  test('never first to one that may have moved, however near', () => {
    // By distance alone it would be among the first.
    expect(placeOf('jw02').doubt).toBeDefined()
    expect(idsOf(otherStations(placeOf('jw08'), places, noon, 2))).not.toContain('jw02')
    expect(idsOf(otherStations(placeOf('jw08'), places, noon, 8)).at(-1)).toBe('jw02')
  })

  test('never one that is known to be shut too', () => {
    const shut = { weekly: [{ days: [1], intervals: [] }], exceptions: [], asOf: '2026', source: 'sample' }
    const changed = places.map((place) => (place.id === 'jw01' ? { ...place, hours: shut } : place))
    expect(idsOf(otherStations(placeOf('jw07'), changed, noon, 2))).toEqual(['jw08', 'jw04'])
  })
})

describe('the nearest AED', () => {
  const aeds = placesWith(places, 'aed')

  test('is here where the place has one', () =>
    expect(nearestOf(placeOf('jw08'), aeds)).toEqual({ kind: 'here' }))
  test('is elsewhere with its distance', () =>
    expect(nearestOf(placeOf('jw07'), aeds)).toMatchObject({
      kind: 'there',
      reached: { item: { id: 'jw08' }, distance: { metres: 700 } },
    }))
  test('is not known where the dataset knows none: never 「没有」', () =>
    expect(nearestOf(placeOf('jw07'), [])).toEqual({ kind: 'unknown' }))
})
