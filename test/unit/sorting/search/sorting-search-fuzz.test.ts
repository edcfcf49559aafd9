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

test('any string gets one answer: a certain hit first where it is sure, at most four suggestions where it is not listed', () => {
  const { states = [] } = sorting.conditions ?? {}
  const said = fc.constantFrom(
    ...states.flatMap(({ words }) => words),
    '的',
    '了',
    '怎么扔',
    '盒',
    '皮',
    '瓶',
  )
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.oneof(said, fc.constantFrom(...terms)), { maxLength: 6 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(anything, (query) => {
      const answer = sortingSearch.answerFor(query)
      if (answer.kind === 'ruled') {
        const { bin, answer: rule } = answer.ruled
        expect(query === '' || bin !== undefined || (rule.cases ?? []).length > 1).toBe(true)
        return
      }
      expect(answer.hits.length).toBeLessThanOrEqual(answer.kind === 'unlisted' ? 4 : mostHits)
      for (const { confidence } of answer.hits) expect(0 < confidence && confidence <= 1).toBe(true)
      expect((answer.hits[0]?.confidence ?? 0) >= 0.95).toBe(answer.kind === 'sure')
    }),
    { numRuns: 300 },
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
