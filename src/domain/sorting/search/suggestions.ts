import type { SortingItem } from '#types/dataset'
import { searchText } from '@/domain/sorting/search-text'
import type { SortingSearch } from './sorting-search'

/** As many names as fit in two rows. */
const mostNames = 6
/** Longer queries are sentences; their ends are looked at. */
const longest = 12

/**
 * For a query that finds nothing: items whose names share its longest ending or, failing that, beginning.
 * Endings first, for in Chinese the last characters say what a thing is. Perhaps none.
 */
export function suggestItems(hitsFor: SortingSearch['hitsFor'], query: string): SortingItem[] {
  const text = searchText(query).slice(-longest)
  // One letter alone begins a twentieth of all names and says nothing.
  const shortest = /^[a-z0-9]*$/.test(text) ? 2 : 1
  for (let length = text.length - 1; length >= shortest; length--) {
    const hits = [text.slice(-length), text.slice(0, length)].flatMap(hitsFor)
    if (hits.length > 0) return [...new Set(hits.map(({ item }) => item))].slice(0, mostNames)
  }
  return []
}
