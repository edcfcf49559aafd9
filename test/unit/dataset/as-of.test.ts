import type { Place, Source } from '#types/dataset'
import { knownAsOf } from '../../../tools/dataset/as-of'
import { compileDataset } from '../../../tools/dataset/compile'
import { neighbourhood, places } from '../../fixtures/places'

const { sources } = neighbourhood
const asOf = (list: readonly Place[], from: readonly Source[] = sources) => knownAsOf(list, from)

describe('「信息截至」 is computed from the facts at places', () => {
  test('for 江湾 it is August 2019: what most of its facts rest on', () => {
    expect(compileDataset('src/data/jiangwan').modules?.neighbourhood.asOf).toBe('2019-08')
  })

  test('one fact that somebody went to see makes the others no newer', () => {
    const [first, ...others] = places
    if (first === undefined) throw new Error('no place')
    const seen = {
      ...first,
      amenities: [{ amenity: 'water', state: 'yes' as const, checkedOn: '2026-11-20' }],
    }
    expect(asOf([seen, ...others])).toBe('2019-08')
  })

  test('once most facts have been seen it is the day of those visits', () => {
    const seen = places.map((place) => ({
      ...place,
      amenities: neighbourhood.relief.amenities.map(({ id }) => ({
        amenity: id,
        state: 'yes' as const,
        checkedOn: '2026-11-20',
      })),
    }))
    expect(asOf(seen)).toBe('2026-11-20')
  })

  test('a station that is closed for good does not count; without a fact the newest source does', () => {
    const [first] = places
    if (first === undefined) throw new Error('no place')
    const { services } = first
    const newer = [...sources, { id: 'new', name: '新的', date: '2026-10' }]
    const closed = {
      ...first,
      retired: '2026-01-01',
      services: services.map((each) => ({ ...each, source: 'new' })),
    }
    expect(asOf([closed, first], newer)).toBe('2019-08')
    expect(asOf([closed], newer)).toBe('2026-10')
  })
})
