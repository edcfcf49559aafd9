import fc from 'fast-check'
import type { Condition } from '#types/dataset'
import { fittingFirst, weatherOn } from '@/domain/places/amenity-order'
import neighbourhood from '../../../src/data/jiangwan/neighbourhood.json'

interface Named {
  name: string
  fits: Condition[]
}
const amenities: Named[] = [
  { name: '卫生间', fits: [] },
  { name: '饮水', fits: ['heat'] },
  { name: '雨具', fits: ['rain'] },
  { name: '空调', fits: ['heat', 'cold'] },
]
const names = (condition: Condition | null) => fittingFirst(amenities, condition).map(({ name }) => name)

describe('amenities in the weather of the day', () => {
  test('heat brings water and air conditioning to the front, in the editor’s order', () => {
    expect(names('heat')).toEqual(['饮水', '空调', '卫生间', '雨具'])
  })

  test('rain brings rain gear, cold the warm room', () => {
    expect(names('rain')[0]).toBe('雨具')
    expect(names('cold')[0]).toBe('空调')
  })

  test('ordinary weather moves nothing', () => {
    expect(names(null)).toEqual(amenities.map(({ name }) => name))
  })

  test('each kind of weather has something fitting in 江湾’s list', () => {
    const fits: string[][] = neighbourhood.relief.amenities.map((amenity) => amenity.fits)
    for (const condition of ['heat', 'cold', 'rain']) expect(fits.flat()).toContain(condition)
  })

  test('nothing is lost or doubled, whatever the list', () => {
    const condition = fc.constantFrom<Condition>('heat', 'cold', 'rain')
    const amenity = fc.record({ name: fc.string(), fits: fc.array(condition) })
    fc.assert(
      fc.property(fc.array(amenity), condition, (list, weather) => {
        const sorted = fittingFirst(list, weather)
        expect(new Set(sorted)).toEqual(new Set(list))
        expect(sorted).toHaveLength(list.length)
        const firstUnfit = sorted.findIndex(({ fits }) => !fits.includes(weather))
        const rest = firstUnfit === -1 ? [] : sorted.slice(firstUnfit)
        expect(rest.some(({ fits }) => fits.includes(weather))).toBe(false)
      }),
    )
  })
})

describe('the weather of today', () => {
  const cold = { kind: 'cold' as const, from: '2026-11-20', until: '2026-12-02' }
  test('is the dataset’s from the first day to the last, both included, and none outside them', () => {
    const days = ['2026-11-19', '2026-11-20', '2026-12-02', '2026-12-03']
    expect(days.map((day) => weatherOn(day, cold))).toEqual([null, 'cold', 'cold', null])
  })

  test('is none where the dataset has none, and while the day is not known', () => {
    expect([weatherOn('2026-11-24', null), weatherOn(null, cold)]).toEqual([null, null])
  })
})
