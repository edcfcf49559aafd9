import fc from 'fast-check'
import { sortingSearch } from '../../../fixtures/sorting'

const near = (query: string) => sortingSearch.suggestionsFor(query).map(({ name }) => name)

test('a word that finds nothing is answered with names that end like it, else that begin like it', () => {
  expect(sortingSearch.hitsFor('区块链')).toEqual([])
  expect(near('区块链').every((name) => name.includes('链'))).toBe(true)
  expect(near('猫的砂盆x')).not.toEqual([])
  expect(near('dianzzzz')).not.toEqual([])
})

test('no name is suggested for the single letter that it begins with', () => expect(near('zq')).toEqual([]))

test('at most six names are suggested, each once, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (query) => {
      const names = near(query)
      expect(names.length).toBeLessThanOrEqual(6)
      expect(new Set(names).size).toBe(names.length)
    }),
    { numRuns: 100 },
  )
})
