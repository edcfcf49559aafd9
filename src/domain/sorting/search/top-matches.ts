import type { SortingItem } from '#types/dataset'
import type { BinVote } from './bin-vote'
import { confidencesOf } from './confidence'
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

/** A match among the others of its query, with how likely it is right, from 0 to 1. */
export interface RankedMatch extends Match {
  confidence: number
}

/** A top-k collector: keeps the best match of each item. */
export type TopMatches = ReturnType<typeof collectMatches>

/** What the matches are of: the whole of what was asked or not, and the vote on its bin. */
interface MatchedForm {
  isWhole?: boolean
  vote?: BinVote
}

/**
 * With a vote on the bin of the query the likeliest match comes first, and what is very unlikely is left out: 鸭屁股 is not
 * 烟屁股. Without one the order is the ranking's alone.
 */
export function collectMatches({ isWhole = true, vote }: MatchedForm = {}) {
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
    top(limit: number): RankedMatch[] {
      const ranked = confidencesOf([...best.values()].sort(inOrder), vote, isWhole)
      if (vote === undefined) return ranked.slice(0, limit)
      return ranked
        .filter(({ confidence }) => confidence >= leastConfidence)
        .sort((a, b) => b.confidence - a.confidence)
        .slice(0, limit)
    },
  }
}

/** What is less likely is not named even as a suggestion. */
const leastConfidence = 0.05

/** Negative when the first is the better one. Two matches of one item differ by tier and cost alone. */
function inOrder(a: Match, b: Match): number {
  return a.tier.rank - b.tier.rank || a.cost - b.cost || a.term.rank - b.term.rank
}
