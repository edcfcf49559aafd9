import type { SortingItem } from '#types/dataset'
import type { Tier } from './ranking'
import type { IndexedTerm } from './search-index'

/** One way in which a query matches an item: by which term, how well, and which of its characters. */
export interface Match {
  term: IndexedTerm
  tier: Tier
  /** Orders matches of one tier; smaller is closer. */
  cost: number
  /** The matched characters of the term's search form, end exclusive. */
  from: number
  to: number
}

/** A top-k collector: keeps the best match of each item. */
export type TopMatches = ReturnType<typeof collectMatches>

export function collectMatches() {
  const best = new Map<SortingItem, Match>()
  return {
    isEmpty: () => best.size === 0,

    /** Of equal matches the first that is offered stays. */
    offer(match: Match): void {
      const { item } = match.term
      const held = best.get(item)
      if (held === undefined || inOrder(match, held) < 0) best.set(item, match)
    },

    /** The first matches in the order of the ranking, at most `limit`. */
    top: (limit: number) => [...best.values()].sort(inOrder).slice(0, limit),
  }
}

/** Negative when the first is the better one. Two matches of one item differ by tier and cost alone. */
function inOrder(a: Match, b: Match): number {
  return a.tier.rank - b.tier.rank || a.cost - b.cost || a.term.rank - b.term.rank
}
