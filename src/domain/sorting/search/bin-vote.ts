import type { BinId } from '#types/dataset'
import { defined } from '@/domain/defined'
import { hasHan } from '@/domain/sorting/search-text'
import type { SearchIndex } from './search-index'

/** How likely a word goes into each bin, together 1; the likeliest first. Empty where nothing speaks for any. */
export type BinVote = ReadonlyMap<BinId, number>

/**
 * What a word shares with the terms of the table, and how much that says: most its end, for in Chinese the last
 * character says what a thing is, and its beginning, the material (塑料) or the animal (鸭). Twice as much or half as
 * much of any of them changes no more than two words of a hundred.
 */
const weights = { ending: 1, beginning: 0.75, lastTwo: 0.5, pair: 0.5, character: 0.5 }

/** So many terms are imagined in the usual shares beside those seen: one term with a rare character decides nothing. */
const smoothing = 6

/** Of a character that more terms have, every second, third … is counted: their shares are much the same. */
const mostCounted = 2000

/**
 * Into which bin a word that is not in the table probably goes, by the bins of the terms that share its characters:
 * naive Bayes over the features above. Empty where it shares none, and for a word without Chinese characters.
 */
export function voteOnBin(index: SearchIndex, word: string): BinVote {
  const scores = index.binShares.map(Math.log)
  const add = (weight: number, counts: readonly number[]) => {
    const total = counts.reduce((sum, count) => sum + count, 0)
    index.binShares.forEach((share, bin) => {
      const likelihood = (defined(counts[bin]) / share + smoothing) / (total + smoothing)
      scores[bin] = defined(scores[bin]) + weight * Math.log(likelihood)
    })
    return total
  }
  let seen = 0
  if (hasHan(word)) for (let at = 0; at < word.length; at++) seen += addCharacter(index, word, at, add)
  return seen > 0 ? asShares(index.bins, scores) : new Map()
}

/** Adds what one character of the text says, and gives how many terms have it. */
function addCharacter(
  index: SearchIndex,
  text: string,
  at: number,
  add: (weight: number, counts: readonly number[]) => number,
): number {
  const none = () => index.bins.map(() => 0)
  const [any, pair, beginning, ending, lastTwo] = [none(), none(), none(), none(), none()]
  const before = text[at - 1]
  const isFirst = at === 0 && text.length > 1
  const isLast = at === text.length - 1
  const offsets = index.offsetsOf(text.charAt(at))
  const step = Math.ceil(offsets.length / mostCounted)
  for (let each = 0; each < offsets.length; each += step) {
    const offset = defined(offsets[each])
    const bin = index.binAt(offset)
    increase(any, bin)
    const follows = before !== undefined && index.charAt(offset - 1) === before
    if (follows) increase(pair, bin)
    if (isFirst && index.beginsTerm(offset)) increase(beginning, bin)
    if (!isLast || !index.endsTerm(offset)) continue
    increase(ending, bin)
    if (follows) increase(lastTwo, bin)
  }
  add(weights.pair, pair)
  add(weights.beginning, beginning)
  add(weights.ending, ending)
  add(weights.lastTwo, lastTwo)
  return add(weights.character, any)
}

function increase(counts: number[], bin: number): void {
  counts[bin] = defined(counts[bin]) + 1
}

/** From logarithms to shares of 1. */
function asShares(bins: readonly BinId[], scores: readonly number[]): BinVote {
  const highest = Math.max(...scores)
  const shares = scores.map((score) => Math.exp(score - highest))
  const sum = shares.reduce((total, share) => total + share, 0)
  return new Map(
    bins.map((bin, at) => [bin, defined(shares[at]) / sum] as const).sort(([, a], [, b]) => b - a),
  )
}
