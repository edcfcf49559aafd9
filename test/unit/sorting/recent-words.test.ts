import fc from 'fast-check'
import { readRecentWords, withRecentWord } from '@/domain/sorting/recent-words'

test('the newest comes first, each word once, at most ten', () => {
  expect(withRecentWord(['电池', '报纸'], '报纸')).toEqual(['报纸', '电池'])
  const many = Array.from({ length: 14 }, (_, n) => `${n}号`)
  expect(withRecentWord(many, '报纸')).toHaveLength(10)
})

test('whatever the storage holds, words come out', () => {
  expect(readRecentWords(['电池', 3, '', null, '电池', 'x'.repeat(99)])).toEqual(['电池'])
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const words = readRecentWords(stored)
      expect(words.length).toBeLessThanOrEqual(10)
      expect(words.every((word) => typeof word === 'string' && word !== '')).toBe(true)
    }),
  )
})

test('a stored word is well-formed: it goes into an address when it is tapped', () => {
  const words = readRecentWords(['\ud83e电池', '\u0300\u0323'.repeat(500_000)])
  expect(words.map(encodeURIComponent)).toHaveLength(1)
})
