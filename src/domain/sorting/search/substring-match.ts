import { hasHan } from '@/domain/sorting/search-text'
import { ranking, type Tier } from './ranking'
import type { IndexedTerm, SearchIndex } from './search-index'
import type { TopMatches } from './top-matches'

/** Finds every term that is, begins with, or contains the text. */
export function matchSubstring(index: SearchIndex, text: string, matches: TopMatches): void {
  const isHead = namesKind(index, text)
  for (const offset of index.offsetsOf(text)) {
    if (isInsideLatinWord(index, offset)) continue
    const term = index.termAt(offset)
    const from = offset - term.start
    const to = from + text.length
    const tier = tierOf(term, from, to, isHead)
    // They see what they typed: of two beginnings the item's own name goes first.
    const cost = tier === ranking.prefix && term.kind !== 'name' ? 1 : 0
    matches.offer({ term, tier, cost, from, to })
  }
}

function tierOf(term: IndexedTerm, from: number, to: number, isHead: boolean): Tier {
  const atEnd = term.start + to === term.end
  if (from > 0) return isHead && atEnd ? ranking.head : ranking.substring
  if (!atEnd) return ranking.prefix
  return term.kind === 'name' ? ranking.name : ranking.alias
}

/**
 * Whether one Chinese character, no term by itself, names a kind of thing: more terms end in it than begin with
 * it. In Chinese the last character says what a thing is.
 */
function namesKind(index: SearchIndex, text: string): boolean {
  if (text.length !== 1 || !hasHan(text) || index.hasTerm(text)) return false
  let ending = 0
  for (const offset of index.offsetsOf(text)) {
    const { start, end } = index.termAt(offset)
    if (offset === start) ending--
    if (offset === end - 1) ending++
  }
  return ending > 0
}

/** `sb` is not found in USB: a Latin word is found by its beginning. */
function isInsideLatinWord(index: SearchIndex, offset: number): boolean {
  return /^[a-z]{2}$/.test(index.slice(offset - 1, offset + 1))
}
