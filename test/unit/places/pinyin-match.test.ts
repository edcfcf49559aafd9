import fc from 'fast-check'
import { matchPinyin, readingOf } from '@/domain/places/pinyin-match'

/** The rule of reading, tried way by way: right and slow. */
function readsOn(text: string, syllables: readonly string[], word: string): boolean {
  if (word === '') return true
  const [syllable, ...rest] = syllables
  if (syllable === undefined) return false
  const after = (taken: number) => readsOn(text.slice(1), rest, word.slice(taken))
  const begins = (part: string) => part !== '' && word.startsWith(part)
  return (
    (begins(text.slice(0, 1)) && after(1)) ||
    (begins(syllable.slice(0, 1)) && after(1)) ||
    (/^.h/.test(syllable) && begins(syllable.slice(0, 2)) && after(2)) ||
    (begins(syllable) && after(syllable.length)) ||
    // The last syllable may be unfinished.
    syllable.startsWith(word)
  )
}

function slowMatch(text: string, syllables: readonly string[], word: string) {
  const at = text.indexOf(word)
  if (at >= 0) return at === 0 ? 0 : 1
  const start = syllables.findIndex((_, index) => readsOn(text.slice(index), syllables.slice(index), word))
  return start < 0 ? undefined : start === 0 ? 2 : 3
}

/** Few letters and syllables, so that words often fit, in several ways. */
const character = fc.constantFrom(
  ['沙', 'sha'],
  ['市', 'shi'],
  ['三', 'san'],
  ['哈', 'ha'],
  ['安', 'an'],
  ['州', 'zhou'],
  ['a', 'a'],
  ['s', 's'],
  ['h', 'h'],
)
const spelled = fc.array(character, { minLength: 1, maxLength: 6 })
const anyWord = fc.string({ unit: fc.constantFrom(...'shaniz沙三'), minLength: 1, maxLength: 8 })
/** The beginnings of its syllables in turn, of which some are too short to be one. */
const nearWord = (characters: readonly (readonly string[])[]) =>
  fc.array(fc.nat(4), { minLength: 1, maxLength: characters.length }).map((lengths) =>
    lengths
      .map((length, index) => {
        const [own = '', read = ''] = characters[index] ?? []
        return length === 0 ? own : read.slice(0, length)
      })
      .join(''),
  )
const spelledAndWord = spelled.chain((characters) =>
  fc.tuple(fc.constant(characters), fc.oneof(anyWord, nearWord(characters))),
)

test('a word is found as if every way to read it had been tried', () => {
  let found = 0
  fc.assert(
    fc.property(spelledAndWord, ([characters, typed]) => {
      const text = characters.map(([own]) => own).join('')
      const syllables = characters.map(([, read]) => read ?? '')
      const match = matchPinyin(typed)({ text, syllables })
      expect(match).toBe(slowMatch(text, syllables, typed))
      if (match !== undefined) found += 1
    }),
    { numRuns: 5_000 },
  )
  expect(found).toBeGreaterThan(100)
})

test('of a very long word its beginning is enough to be read', () => {
  const reading = readingOf({ text: '啊'.repeat(40), pinyin: Array(40).fill('a').join(' ') })
  expect(matchPinyin('a'.repeat(40))(reading)).toBe(2)
  expect(matchPinyin(`b${'a'.repeat(40)}`)(reading)).toBeUndefined()
})

/** Milliseconds to look for words that fit a text nearly to its end in every way, and then do not. */
function timeFor(length: number): number {
  const start = performance.now()
  for (const [own, read] of [
    ['a', 'a'],
    ['h', 'h'],
    ['沙', 'sha'],
    ['市', 'shi'],
  ] as const) {
    const reading = readingOf({ text: own.repeat(length), pinyin: Array(length).fill(read).join(' ') })
    for (const part of ['a', 'h', 's', 'sh', 'sha', 'shi'])
      matchPinyin(`${part.repeat(length - 1)}x`)(reading)
  }
  return performance.now() - start
}

test('a word takes no longer for the many ways to read it', () => {
  // In this order: where the ways are tried one by one, the first takes seconds and the second has no end.
  for (const length of [16, 100]) expect(timeFor(length)).toBeLessThan(500)
})
