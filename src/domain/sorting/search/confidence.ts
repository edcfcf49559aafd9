import type { BinVote } from './bin-vote'
import { ranking } from './ranking'
import type { Match, RankedMatch } from './top-matches'

/** From so much on an answer is certain, and told as a verdict; anything less is a suggestion. */
export const certain = 0.95

/** No match of similar characters is more likely than one that only a slip of the keyboard keeps apart. */
const mostOfMeant = 0.85

/** What the words of a query leave out (过期的 of 过期的牛奶) may change the bin: nothing found so is certain. */
const partlyAsked = 0.9

/** How likely each match is right; they are all of one query, in the order of the ranking. */
export function confidencesOf(
  matches: readonly Match[],
  vote: BinVote | undefined,
  isWhole: boolean,
): RankedMatch[] {
  const beginning = isBeginning(matches)
  const most = isWhole ? 1 : partlyAsked
  return matches.map((match) => ({
    ...match,
    confidence: Math.min(most, confidenceOf(match, vote, beginning)),
  }))
}

function confidenceOf(match: Match, vote: BinVote | undefined, beginning: boolean): number {
  const { tier, term } = match
  if (beginning && beginnings.has(tier)) return certain
  const share = meant.has(tier) ? vote?.get(term.item.bin) : undefined
  return share === undefined ? tier.confidence : Math.min(mostOfMeant, combined(tier.confidence, share))
}

/** The tiers in which the query is taken to mean what it says. Of a homophone or a typo its characters say nothing. */
const meant = new Set([
  ranking.oneMissingOrExtra,
  ranking.scattered,
  ranking.oneReplaced,
  ranking.containsTerm,
  ranking.sameEnding,
  ranking.sameHead,
  ranking.sameBeginning,
])

/** Two independent estimates of one thing, as one. */
function combined(one: number, other: number): number {
  const both = one * other
  return both / (both + (1 - one) * (1 - other))
}

const beginnings = new Set([ranking.prefix, ranking.pinyinPrefix])

/** A word that has only one of these after what was typed is not being typed: 料酒 is asked, not 料酒瓶. */
const container = /^(?:空?[瓶盒袋罐杯桶盖包壳皮核票]|包装)/

/**
 * Whether what was typed can only be the beginning of a word in one bin: two names or more begin so, all that begins so goes there,
 * and none is what was typed and something that holds it. A single name says too little: 黄金 is not 黄金瓜.
 */
function isBeginning(matches: readonly Match[]): boolean {
  const first = matches[0]
  if (first === undefined || !beginnings.has(first.tier) || first.term.kind !== 'name') return false
  const alike = matches.filter(({ tier }) => tier === first.tier)
  return (
    alike.length > 1 &&
    alike.every(
      ({ term, to }) => term.item.bin === first.term.item.bin && !container.test(term.text.slice(to)),
    )
  )
}
