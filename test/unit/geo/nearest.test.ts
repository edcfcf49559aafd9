import fc from 'fast-check'
import { distanceBetween } from '@/domain/geo/distance'
import { nearest } from '@/domain/geo/nearest'
import { byDistance } from '../../fixtures/by-distance'
import { doorAt, placeOf, places } from '../../fixtures/places'

const idsOf = (reached: { item: { id: string } }[]) => reached.map(({ item }) => item.id)

describe('the nearest stations', () => {
  test('from 7 号站 the two nearest others are 1 号站 and 8 号站', () => {
    const here = placeOf('jw07')
    const others = places.filter(({ id }) => id !== here.id)
    expect(idsOf(nearest(others, here.position, 2))).toEqual(['jw01', 'jw08'])
  })

  test('are those of a plain sort by the shown metres, then the unrounded ones', () => {
    const metres = fc.integer({ min: -1500, max: 1500 })
    const positions = fc.array(
      fc.tuple(
        metres,
        metres,
        fc.constantFrom<'door' | 'street'>('door', 'street'),
        fc.constantFrom(40, 80, 300),
      ),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(positions, fc.integer({ min: 0, max: 12 }), (rows, count) => {
        const items = rows.map(([north, east, precision, radius], index) => ({
          id: String(index),
          position: { ...doorAt(north, east), precision, radius },
        }))
        const from = doorAt(0, 0)
        expect(nearest(items, from, count)).toEqual(byDistance(items, from).slice(0, count))
      }),
    )
  })

  test('a list by distance never looks mis-sorted', () => {
    const shown = nearest(places, placeOf('jw05').position, 9).map(({ distance }) => distance.metres)
    expect(shown).toEqual([...shown].sort((a, b) => a - b))
  })

  test('what is rounded down may come first, though its point lies further off', () => {
    const exact = { id: 'exact', position: doorAt(120, 0) }
    const vague = { id: 'vague', position: { ...doorAt(149, 0), precision: 'street' as const, radius: 300 } }
    expect(idsOf(nearest([exact, vague], doorAt(0, 0), 1))).toEqual(['vague'])
  })

  test('of two that show the same metres the one that lies nearer comes first', () => {
    const far = { id: 'far', position: doorAt(54, 0) }
    const near = { id: 'near', position: doorAt(46, 0) }
    expect(idsOf(nearest([far, near], doorAt(0, 0), 2))).toEqual(['near', 'far'])
  })

  test('carry the distance that the pair has', () => {
    const [first] = nearest(places, doorAt(0, 0), 1)
    expect(first?.distance).toEqual(first && distanceBetween(doorAt(0, 0), first.item.position))
  })
})
