import { ranking } from './ranking'
import type { SearchIndex } from './search-index'
import type { TopMatches } from './top-matches'

/** Finds every term that is, begins with, or contains the text. */
export function matchSubstring(index: SearchIndex, text: string, matches: TopMatches): void {
  for (const offset of index.offsetsOf(text)) {
    if (isInsideLatinWord(index, offset)) continue
    const term = index.termAt(offset)
    const from = offset - term.start
    const to = from + text.length
    const whole = from === 0 && term.start + to === term.end
    const exact = term.kind === 'name' ? ranking.name : ranking.alias
    const tier = whole ? exact : from === 0 ? ranking.prefix : ranking.substring
    // They see what they typed: of two beginnings the item's own name goes first.
    const cost = tier === ranking.prefix && term.kind !== 'name' ? 1 : 0
    matches.offer({ term, tier, cost, from, to })
  }
}

/** `sb` is not found in USB: a Latin word is found by its beginning. */
function isInsideLatinWord(index: SearchIndex, offset: number): boolean {
  return /^[a-z]{2}$/.test(index.slice(offset - 1, offset + 1))
}
