import type { BinVote } from './bin-vote'
import { matchNearest } from './nearest-names'
import { ranking } from './ranking'
import type { SearchIndex } from './search-index'
import { collectMatches, type RankedMatch } from './top-matches'

/** As many near names as are drawn. */
const mostSuggestions = 4
/** Where the first is less likely, the names are near by chance: none is suggested. */
const leastOfFirst = 0.45
/** Of how many the few are chosen. */
const considered = 500

/**
 * Names to suggest for a word that is not in the table, likeliest first: what was found for it, and names with its head or its
 * beginning. Where near names go into several bins, one of the second likeliest stands among the first three. At most four, perhaps none.
 */
export function suggestMatches(
  index: SearchIndex,
  word: string,
  vote: BinVote,
  found: readonly RankedMatch[],
): RankedMatch[] {
  const near = collectMatches({ vote })
  for (const match of found) near.offer(match)
  matchNearest(index, word, vote, near)
  // What was typed stands in these, or sounds so: of a word that is still being typed they are what is meant.
  const written = found.filter(({ tier }) => tier.rank < ranking.reordered.rank)
  const items = new Set(written.map(({ term }) => term.item))
  const all = [...written, ...near.top(considered).filter(({ term }) => !items.has(term.item))]
  const [first] = all
  if (first === undefined || first.confidence < leastOfFirst) return []
  const few = all.slice(0, mostSuggestions)
  const other = all.find(({ term }) => term.item.bin !== first.term.item.bin)
  if (other === undefined || few.slice(0, 3).includes(other)) return few
  return [...few.slice(0, 2), other, ...few.slice(2, 3)]
}
