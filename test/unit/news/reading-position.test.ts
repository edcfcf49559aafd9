import fc from 'fast-check'
import { positionOf, withPosition } from '@/domain/news/reading-position'

describe('where an article was left', () => {
  test('is where it opens again', () => {
    const stored = withPosition(undefined, 'second-quarter', 1234.6)
    expect(positionOf(stored, 'second-quarter')).toBe(1235)
    expect(positionOf(stored, 'relief-plaques')).toBe(0)
  })

  test('an article only glanced at, or read to its end, opens at the top', () => {
    expect(positionOf(withPosition(undefined, 'a', 299), 'a')).toBe(0)
    expect(positionOf(withPosition(undefined, 'a', 300), 'a')).toBe(300)
    expect(positionOf(withPosition({ a: 900 }, 'a', 0), 'a')).toBe(0)
  })

  test('the last place counts, and other articles keep theirs', () => {
    const stored = withPosition({ a: 400, b: 500 }, 'a', 800)
    expect(stored).toEqual({ b: 500, a: 800 })
  })

  test('the twenty articles read last are remembered', () => {
    let stored = {}
    for (let index = 0; index < 25; index += 1) stored = withPosition(stored, `article-${index}`, 500)
    stored = withPosition(stored, 'article-5', 600)
    stored = withPosition(stored, 'one-more', 600)
    expect(Object.keys(stored)).toHaveLength(20)
    expect(positionOf(stored, 'article-4')).toBe(0)
    expect(positionOf(stored, 'article-5')).toBe(600)
    expect(positionOf(stored, 'article-6')).toBe(0)
  })

  test('broken storage opens at the top and is replaced', () => {
    const entries = ['400', -1, 0, Number.NaN, Number.POSITIVE_INFINITY, { top: 3 }]
    for (const broken of ['', null, 7, [], ...entries.map((a) => ({ a }))]) {
      expect(positionOf(broken, 'a')).toBe(0)
      expect(withPosition(broken, 'b', 500)).toEqual({ b: 500 })
    }
  })

  test('whatever was stored, the offset is a number WeChat can scroll to', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (stored, id) => {
        const top = positionOf(stored, id)
        expect(Number.isFinite(top) && top >= 0).toBe(true)
        expect(Object.keys(withPosition(stored, id, 500)).length).toBeLessThanOrEqual(20)
      }),
    )
  })
})
