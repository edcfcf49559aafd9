import fc from 'fast-check'
import type { PinyinMode } from '@/domain/pinyin-automaton'
import { type PinyinEnd, pinyinMatcher } from '@/domain/sorting/search/pinyin-matcher'

const syllables = ['xi', 'an', 'xian', 'a', 'n', 'zhang', 'zhan', 'gang']
const characters = '西安先啊嗯张占钢'
const modes: PinyinMode[] = ['whole', 'full', 'initials', 'abbreviated']

/** The term of the characters with these ids; what stands after it is typed by nothing. */
const termOf = (ids: readonly number[]) => ({
  charAt: (offset: number) => characters.charAt(ids[offset] ?? -1),
  syllableAt: (offset: number) => ids[offset] ?? syllables.length,
})

const match = (query: string, mode: PinyinMode, ids: readonly number[]) =>
  pinyinMatcher(
    query,
    [...syllables, '\n'].map((syllable) => [syllable]),
    mode,
  ).match(termOf(ids), 0)

/** The same by trying out every way of dividing the query: the nearest end, a complete syllable before another. */
function byBacktracking(query: string, mode: PinyinMode, ids: readonly number[]): PinyinEnd | undefined {
  const ends: PinyinEnd[] = []
  const read = (at: number, offset: number) => {
    const id = ids[offset]
    if (id === undefined) return
    const syllable = syllables[id] ?? ''
    const go = (letters: number) => {
      if (at + letters === query.length) ends.push({ end: offset + 1, complete: true })
      else read(at + letters, offset + 1)
    }
    if (query[at] === characters[id]) go(1)
    for (let letters = 1; letters <= syllable.length; letters++) {
      if (!query.startsWith(syllable.slice(0, letters), at)) break
      const whole = letters === syllable.length
      if (mode === 'initials' ? letters === 1 : whole || mode === 'abbreviated') go(letters)
      else if (mode === 'full' && at + letters === query.length)
        ends.push({ end: offset + 1, complete: false })
    }
  }
  read(0, 0)
  ends.sort((a, b) => a.end - b.end || Number(b.complete) - Number(a.complete))
  return ends[0]
}

test('the automaton finds what trying out every way of dividing the letters finds', () => {
  const ids = fc.array(fc.nat({ max: syllables.length - 1 }), { minLength: 1, maxLength: 5 })
  const typed = fc.string({ unit: fc.constantFrom(...'xianzhg西张'), minLength: 1, maxLength: 9 })
  // Each character by its pinyin, cut anywhere, or by itself.
  const spelled = (each: readonly number[]) =>
    fc
      .tuple(...each.map((id) => fc.nat({ max: syllables[id]?.length ?? 0 })))
      .map((lengths) =>
        each.map((id, at) => syllables[id]?.slice(0, lengths[at]) || characters.charAt(id)).join(''),
      )
  const cases = ids.chain((each) => fc.tuple(fc.constant(each), fc.oneof(typed, spelled(each))))
  fc.assert(
    fc.property(cases, fc.constantFrom(...modes), ([each, query], mode) => {
      const found = byBacktracking(query, mode, each)
      expect({ query, mode, found: match(query, mode, each) }).toEqual({ query, mode, found })
    }),
    { numRuns: 3000 },
  )
})

test('xian is both 先 and 西安', () => {
  expect(match('xian', 'full', [2])).toEqual({ end: 1, complete: true })
  expect(match('xian', 'full', [0, 1])).toEqual({ end: 2, complete: true })
})

test('a query of twenty-nine letters still fits the bit set', () => {
  const ids = Array.from({ length: 29 }, () => 3)
  expect(match('a'.repeat(29), 'whole', ids)).toEqual({ end: 29, complete: true })
  expect(match('a'.repeat(29), 'whole', ids.slice(1))).toBeUndefined()
})

test('a name of many equal letters and one wrong one at the end is answered at once', () => {
  const ids = Array.from({ length: 28 }, () => 3)
  const start = performance.now()
  expect(match(`${'a'.repeat(28)}x`, 'abbreviated', [...ids, 4])).toBeUndefined()
  expect(performance.now() - start).toBeLessThan(50)
})

test('a query begins only with syllables whose first letters it has', () => {
  const matcher = pinyinMatcher('zha', [['zhan'], ['xi'], ['zang', 'zhang']], 'abbreviated')
  expect([0, 1, 2].map((id) => matcher.canBegin(id))).toEqual([true, false, true])
})

test('a syllable that nobody knows is an error, not an empty answer', () => {
  expect(() => pinyinMatcher('a', [['a']], 'full').match(termOf([7]), 0)).toThrow()
})
