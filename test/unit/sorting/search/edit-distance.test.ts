import fc from 'fast-check'
import { type Edit, singleEdit } from '@/domain/sorting/search/edit-distance'

/** Every text that is one edit away, by the edit that makes it. */
function editsOf(meant: string, letters: string): Map<string, Set<Edit>> {
  const found = new Map<string, Set<Edit>>()
  const add = (typed: string, edit: Edit) => {
    if (typed !== meant) found.set(typed, (found.get(typed) ?? new Set()).add(edit))
  }
  for (let at = 0; at <= meant.length; at++) {
    const [before, after] = [meant.slice(0, at), meant.slice(at)]
    for (const letter of letters) add(before + letter + after, 'insertion')
    if (after === '') continue
    add(before + after.slice(1), 'deletion')
    for (const letter of letters) add(before + letter + after.slice(1), 'substitution')
    if (after.length > 1) add(`${before}${after[1]}${after[0]}${after.slice(2)}`, 'transposition')
  }
  return found
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })

test('every text that is one insertion, deletion, substitution or transposition away is told by that edit', () => {
  fc.assert(
    fc.property(word, (meant) => {
      for (const [typed, edits] of editsOf(meant, 'abc')) {
        const edit = singleEdit(typed, meant)
        expect({ typed, meant, told: edit !== undefined && edits.has(edit) }).toEqual({
          typed,
          meant,
          told: true,
        })
      }
    }),
  )
})

test('no edit is told of two texts that are equal or further apart', () => {
  fc.assert(
    fc.property(word, word, (typed, meant) => {
      const away = editsOf(meant, 'abc').has(typed)
      expect({ typed, meant, away: singleEdit(typed, meant) !== undefined }).toEqual({ typed, meant, away })
    }),
    { numRuns: 2000 },
  )
})
