import fc from 'fast-check'
import { mostHits } from '@/domain/sorting/search/sorting-search'
import { sorting, sortingSearch } from '../../../fixtures/sorting'

const terms = sorting.items.flatMap(({ name, aliases = [] }) => [name, ...aliases])

test('any string is a query: nothing throws, at most thirty items come, each once, and what matched lies inside its word', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...'电池盒袋的怎么扔zhi niao09'), maxLength: 12 }),
    fc.constantFrom(...terms),
  )
  fc.assert(
    fc.property(anything, (query) => {
      const hits = sortingSearch.hitsFor(query)
      expect(hits.length).toBeLessThanOrEqual(mostHits)
      expect(new Set(hits.map(({ item }) => item)).size).toBe(hits.length)
      for (const { term, from, to } of hits) {
        expect(0 <= from && from < to && to <= term.length).toBe(true)
      }
    }),
    { numRuns: 400 },
  )
})

test('every name and alias of the table finds its own item first', () => {
  const lost = sorting.items.flatMap(({ name, aliases = [] }) =>
    [name, ...aliases].filter((term) => sortingSearch.hitsFor(term)[0]?.item.name !== name),
  )
  expect(lost).toEqual([])
})

test('every dialect synonym finds its item first, and is no word of the table', () => {
  const lost = sorting.dialectSynonyms.filter(
    ({ word, item }) => sortingSearch.hitsFor(word)[0]?.item.name !== item,
  )
  expect(lost).toEqual([])
  expect(sorting.dialectSynonyms.filter(({ word }) => terms.includes(word))).toEqual([])
})
