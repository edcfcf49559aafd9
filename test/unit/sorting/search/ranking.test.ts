import { unpackDictionary } from '@/domain/sorting/character-dictionary'
import { unpackItems } from '@/domain/sorting/items'
import { voteOnBin } from '@/domain/sorting/search/bin-vote'
import { findMatches } from '@/domain/sorting/search/find-matches'
import { ranking } from '@/domain/sorting/search/ranking'
import { buildSearchIndex } from '@/domain/sorting/search/search-index'
import { suggestMatches } from '@/domain/sorting/search/suggestions'
import { packed, sorting } from '../../../fixtures/sorting'

const index = buildSearchIndex(unpackItems(packed), sorting, unpackDictionary(packed))

describe.each(Object.entries(ranking))('the tier %s', (name, tier) => {
  const [query, item] = tier.example
  test(`holds the match that its example 「${query}」 has with ${item}`, () => {
    const found = findMatches(index, query).top(30)
    const match = [...found, ...suggestMatches(index, query, voteOnBin(index, query), [])].find(
      ({ term }) => term.item.name === item,
    )
    expect(Object.entries(ranking).find(([, each]) => each === match?.tier)?.[0]).toBe(name)
  })
})

test('tiers are ranked in the order in which they are written', () => {
  const ranks = Object.values(ranking).map(({ rank }) => rank)
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  expect(new Set(ranks).size).toBe(ranks.length)
})
