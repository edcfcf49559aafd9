import fc from 'fast-check'
import { unpackDictionary } from '@/domain/sorting/character-dictionary'
import { agreementOf, containsAll, isSubsequence } from '@/domain/sorting/search/character-overlap'
import { packed } from '../../../fixtures/sorting'

const dictionary = unpackDictionary(packed)
const word = fc.string({ unit: fc.constantFrom('电', '池', '盒'), maxLength: 6 })
const sorted = (text: string) => text.split('').sort().join('')

test('a text contains all characters of another only as often as it has them itself', () => {
  fc.assert(
    fc.property(word, word, (part, rest) => {
      expect(containsAll(sorted(part + rest), part)).toBe(true)
      expect(containsAll(sorted(part + rest), `${part}${rest}电`)).toBe(false)
    }),
  )
  expect(containsAll('电池', '电电')).toBe(false)
  expect(containsAll('电池', '盒')).toBe(false)
})

test('a subsequence is what is left of a text when characters are taken out of it', () => {
  const kept = fc.array(fc.tuple(fc.constantFrom('电', '池', '盒'), fc.boolean()), { maxLength: 8 })
  fc.assert(
    fc.property(kept, (characters) => {
      const whole = characters.map(([character]) => character).join('')
      const part = characters.flatMap(([character, keep]) => (keep ? [character] : [])).join('')
      expect(isSubsequence(part, whole)).toBe(true)
      expect(isSubsequence(`${whole}电`, whole)).toBe(false)
    }),
  )
  expect(isSubsequence('池电', '电池盒')).toBe(false)
  expect(isSubsequence('电盒', '电池盒')).toBe(true)
  expect(isSubsequence('盒盒', '电池盒')).toBe(false)
})

test.each([
  ['the same characters', '电池盒', '电池盒', { same: 3, alike: 0, different: 0 }],
  ['a character of the same sound', '电持盒', '电池盒', { same: 2, alike: 1, different: 0 }],
  ['a character of much the same shape', '电也盒', '电池盒', { same: 2, alike: 1, different: 0 }],
  ['another character', '电灯盒', '电池盒', { same: 2, alike: 0, different: 1 }],
  ['one of each', '电持纸', '电池盒', { same: 1, alike: 1, different: 1 }],
])('two words agree place by place: %s', (_, typed, meant, agreement) => {
  expect(agreementOf(dictionary, typed, meant)).toEqual(agreement)
})
