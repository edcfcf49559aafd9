import { longestPinyin } from '@/domain/pinyin-automaton'
import { hasHan } from '@/domain/sorting/search-text'
import { type PinyinEnd, type PinyinMatcher, pinyinMatcher } from './pinyin-matcher'
import { ranking } from './ranking'
import type { IndexedTerm, SearchIndex } from './search-index'
import type { Match, TopMatches } from './top-matches'

/**
 * Finds terms by how they sound: full pinyin, initials, or both mixed, also with Chinese characters in between
 * (`dian池`). Each character of a term takes its syllable or the beginning of it from the query.
 */
export function matchPinyin(index: SearchIndex, query: string, matches: TopMatches): void {
  if (query.length > longestPinyin || !/[a-z]/.test(query)) return
  const full = pinyinMatcher(query, index.spellings, 'full')
  const initials = pinyinMatcher(query, index.spellings, 'initials')
  const abbreviated = pinyinMatcher(query, index.spellings, 'abbreviated')
  eachBeginning(index, abbreviated, (offset) => {
    if (!index.beginsTerm(offset)) {
      offer(matchInside(index, query, offset, full.match(index, offset)))
      return
    }
    // Full pinyin and initials are abbreviations, too: where none fits, the others need not be tried.
    const end = abbreviated.match(index, offset)
    if (end === undefined) return
    const term = index.termAt(offset)
    offer(
      matchFull(query, term, full.match(index, offset)) ??
        matchInitials(term, initials.match(index, offset)) ??
        matchAbbreviated(term, end),
    )
  })

  function offer(match: Match | undefined): void {
    if (match !== undefined) matches.offer(match)
  }
}

/** Finds terms whose whole pinyin is the query, but for initials and finals that are often confused. */
export function matchFuzzyPinyin(index: SearchIndex, query: string, matches: TopMatches): void {
  if (!isPinyin(query)) return
  const fuzzy = pinyinMatcher(query, index.fuzzySpellings, 'whole')
  eachBeginning(index, fuzzy, (offset) => {
    if (!index.beginsTerm(offset)) return
    const found = fuzzy.match(index, offset)
    if (found === undefined) return
    const term = index.termAt(offset)
    if (found.end !== term.end) return
    const cost = term.kind === 'name' ? 0 : 1
    matches.offer({ term, tier: ranking.fuzzyPinyin, cost, from: 0, to: term.end - term.start })
  })
}

/** Whether a query can be pinyin and nothing else: Latin letters, perhaps with digits (`5haodianchi`). */
export function isPinyin(query: string): boolean {
  return query.length <= longestPinyin && /^[a-z0-9]*[a-z][a-z0-9]*$/.test(query)
}

/** Visits the offsets at which the query of a matcher may begin. */
function eachBeginning(index: SearchIndex, matcher: PinyinMatcher, visit: (offset: number) => void): void {
  const first = matcher.query.charAt(0)
  if (hasHan(first)) {
    index.offsetsOf(first).forEach(visit)
    return
  }
  index.syllables.forEach((_, syllable) => {
    if (matcher.canBegin(syllable)) index.offsetsOfSyllable(syllable).forEach(visit)
  })
}

/** The query is the term's pinyin or the beginning of it; nearest is what lacks only letters of its last syllable. */
function matchFull(query: string, term: IndexedTerm, found: PinyinEnd | undefined): Match | undefined {
  if (found === undefined || isOnlyInitials(query, found.end - term.start)) return undefined
  const to = found.end - term.start
  const isName = term.kind === 'name'
  const atEnd = found.end === term.end
  if (atEnd && found.complete) {
    const tier = isName ? ranking.pinyinOfName : ranking.pinyinOfAlias
    return { term, tier, cost: 0, from: 0, to }
  }
  return { term, tier: ranking.pinyinPrefix, cost: (atEnd ? 0 : 2) + (isName ? 0 : 1), from: 0, to }
}

/** The query is complete syllables inside the term. */
function matchInside(
  index: SearchIndex,
  query: string,
  start: number,
  found: PinyinEnd | undefined,
): Match | undefined {
  if (found === undefined || isOnlyInitials(query, found.end - start)) return undefined
  // `bug` is no beginning of 不干胶: before what is unfinished at least two syllables must be complete.
  if (!found.complete && found.end < start + 3) return undefined
  const term = index.termAt(start)
  const cost = term.kind === 'name' ? 0 : 1
  return { term, tier: ranking.pinyinInside, cost, from: start - term.start, to: found.end - term.start }
}

/** `nc` is no pinyin of N次贴: with one letter a character it is initials. A single letter begins a syllable. */
function isOnlyInitials(query: string, characters: number): boolean {
  return query.length > 1 && characters === query.length
}

/** One letter for each character of the term or of its beginning. */
function matchInitials(term: IndexedTerm, found: PinyinEnd | undefined): Match | undefined {
  if (found === undefined) return undefined
  const whole = term.kind === 'name' ? ranking.initialsOfName : ranking.initialsOfAlias
  const tier = found.end === term.end ? whole : ranking.initialsPrefix
  return { term, tier, cost: 0, from: 0, to: found.end - term.start }
}

/** Some syllables of the term or of its beginning in full, some abbreviated. */
function matchAbbreviated(term: IndexedTerm, found: PinyinEnd): Match {
  const tier = found.end === term.end ? ranking.abbreviatedPinyin : ranking.abbreviatedPrefix
  return { term, tier, cost: 0, from: 0, to: found.end - term.start }
}
