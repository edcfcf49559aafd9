import type { SortingItem } from '#types/dataset'
import { unpackDictionary } from '@/domain/sorting/character-dictionary'
import { ranking } from '@/domain/sorting/search/ranking'
import { buildSearchIndex, type SearchIndex } from '@/domain/sorting/search/search-index'
import { collectMatches, type Match, type TopMatches } from '@/domain/sorting/search/top-matches'
import { packed } from '../../../fixtures/sorting'

/** An item of the dry bin, or of another. */
export function itemOf(name: string, more: Partial<SortingItem> = {}): SortingItem {
  return { name, bin: 'dry', votes: [1, 1], ...more }
}

const dictionary = unpackDictionary(packed)

/** An index of a few items, with the whole table's dictionary. */
export function indexOf(items: (string | SortingItem)[]): SearchIndex {
  const rows = items.map((item) => (typeof item === 'string' ? itemOf(item) : item))
  return buildSearchIndex(rows, { asked: [], dialectSynonyms: [] }, dictionary)
}

type Matcher = (index: SearchIndex, query: string, matches: TopMatches) => void

/** What a matcher finds in an index, best first, with the names of the tiers. */
export function findWith(matcher: Matcher, index: SearchIndex, query: string) {
  const matches = collectMatches()
  matcher(index, query, matches)
  return matches.top(100).map(({ term, tier, cost, from, to }) => ({
    term: term.text,
    tier: tierName(tier),
    cost,
    from,
    to,
  }))
}

function tierName(tier: Match['tier']): string | undefined {
  return Object.entries(ranking).find(([, each]) => each === tier)?.[0]
}
