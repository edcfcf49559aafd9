import fc from 'fast-check'
import { believed, todayAt } from '@/domain/hours/clock'

const at = (local: string) => Date.parse(`${local}:00+08:00`)

describe('the phone’s clock', () => {
  test.each([
    ['of 1970', '1970-01-01T08:00', '2024-09-13', false],
    ['of the day before the newest fact', '2024-09-12T23:59', '2024-09-13', false],
    ['of the day of the newest fact', '2024-09-13T00:00', '2024-09-13', true],
    ['of the month in which the newest fact falls', '2024-09-01T00:00', '2024-09', true],
    ['of the month before', '2024-08-31T23:59', '2024-09', false],
    ['of the year in which the newest fact falls', '2024-01-01T00:00', '2024', true],
    ['of today', '2026-11-24T10:00', '2024-09-13', true],
  ])('%s, %s, is believed of a dataset up to %s: %s', (_, local, newestFact, is) =>
    expect(believed(at(local), newestFact)).toBe(is ? at(local) : null),
  )

  test('is believed or not at any instant, and once believed ever after', () => {
    const instant = fc.integer({ min: -8_640_000_000_000, max: 8_640_000_000_000 })
    fc.assert(
      fc.property(instant, instant, (one, other) => {
        const [earlier, later] = [Math.min(one, other), Math.max(one, other)]
        if (believed(earlier, '2024-09-13') !== null) expect(believed(later, '2024-09-13')).toBe(later)
        expect(believed(one, '2024-09-13') === null).toBe(one < at('2024-09-13T00:00'))
      }),
    )
  })

  test('tells the day in Shanghai, or none', () => {
    expect(todayAt(Date.parse('2026-11-24T16:00:00Z'))).toBe('2026-11-25')
    expect(todayAt(null)).toBeNull()
  })
})
