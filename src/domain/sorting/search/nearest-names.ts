import { hasHan } from '@/domain/sorting/search-text'
import type { BinVote } from './bin-vote'
import { ranking } from './ranking'
import type { IndexedTerm, SearchIndex } from './search-index'
import type { TopMatches } from './top-matches'

/**
 * Finds terms that share the head of a word, which in Chinese is its end, or what stands before it (鸭, 塑料): not the same
 * thing, but perhaps of one kind. Terms in whose bin the word hardly goes by the vote are left out, so a word that shares
 * nothing that says anything finds none.
 */
export function matchNearest(index: SearchIndex, word: string, vote: BinVote, matches: TopMatches): void {
  if (!hasHan(word)) return
  const offer = (term: IndexedTerm, tier: typeof ranking.sameHead, shared: number, from: number) => {
    if ((vote.get(term.item.bin) ?? 0) < leastShare) return
    // What is called so itself is shown before what has it only as another name.
    const cost = (term.kind === 'name' ? 0 : 1) - 2 * shared
    matches.offer({ term, tier, cost, from, to: from + shared })
  }
  const last = word.length - 1
  index.offsetsOf(word.charAt(last)).forEach((offset) => {
    if (!index.endsTerm(offset)) return
    const term = index.termAt(offset)
    let shared = 1
    while (shared <= last && index.charAt(offset - shared) === word[last - shared]) shared++
    offer(term, ranking.sameHead, shared, term.end - term.start - shared)
  })
  if (last === 0) return
  index.offsetsOf(word.charAt(0)).forEach((offset) => {
    if (!index.beginsTerm(offset)) return
    let shared = 1
    while (shared < last && index.charAt(offset + shared) === word[shared]) shared++
    offer(index.termAt(offset), ranking.sameBeginning, shared, 0)
  })
}

/** A bin with less of the vote is not worth a row. */
const leastShare = 0.25
