import type { SortingFile, SortingItem } from '#types/dataset'
import { outsideText } from '@/domain/outside-text'
import type { CharacterDictionary } from '@/domain/sorting/character-dictionary'
import { searchText } from '@/domain/sorting/search-text'
import { findMatches } from './find-matches'
import { type MatchKind, ranking } from './ranking'
import { buildSearchIndex } from './search-index'
import { suggestItems } from './suggestions'
import type { Match } from './top-matches'

/** The search over one item table. This file is the whole of what the outside sees of it. */
export interface SortingSearch {
  /**
   * The items that a query may mean, best first (the order is `ranking.ts`), at most `mostHits`.
   * Any string is a query: full width, capitals, spaces and punctuation do not matter, nor do 「怎么扔」 and the
   * like. A word that is nothing in the table, not even with a slip, gets an empty list rather than a guess.
   */
  hitsFor(query: string): SortingHit[]
  /** For a query without hits: items whose names end or begin like it, at most six. Perhaps none. */
  suggestionsFor(query: string): SortingItem[]
}

/** One result: an item and why it was found. */
export interface SortingHit {
  item: SortingItem
  match: MatchKind
  /** The name, alias or dialect synonym that matched, as written in the dataset. */
  term: string
  /** The characters of the term to underline, end exclusive. */
  from: number
  to: number
}

/** More are not read, and would not fit one setData. */
export const mostHits = 30

/** Lays out the item table for the search. About 15 ms for 2,400 items on a desktop core; no input makes it throw. */
export function buildSortingSearch(
  items: readonly SortingItem[],
  rules: Pick<SortingFile, 'asked' | 'dialectSynonyms'>,
  dictionary: CharacterDictionary,
): SortingSearch {
  const index = buildSearchIndex(items, rules, dictionary)
  const hitsFor = (query: string) => findMatches(index, outsideText(query)).top(mostHits).map(hitOf)
  return { hitsFor, suggestionsFor: (query) => suggestItems(hitsFor, outsideText(query)) }
}

function hitOf({ term: { item, text, kind }, tier, from, to }: Match): SortingHit {
  // Positions count in the search form; where that is shorter (3.5 is 35) they do not fit, so all is underlined.
  const marked = searchText(text).length === text.length ? { from, to } : { from: 0, to: text.length }
  const match = tier === ranking.alias && kind === 'dialect' ? 'dialectSynonym' : tier.kind
  return { item, match, term: text, ...marked }
}
