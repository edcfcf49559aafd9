import { longestPinyin } from '@/domain/pinyin-automaton'
import { hasHan } from '@/domain/sorting/search-text'
import { type PinyinEnd, type PinyinMatcher, pinyinMatcher } from './pinyin-matcher'
import { ranking, type Tier } from './ranking'
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
    const term = index.termAt(offset)
    const match =
      offset > term.start
        ? inside(query, term, offset, full.match(index, offset, term.end))
        : fromStart(index, term, full, initials, abbreviated)
    if (match !== undefined) matches.offer(match)
  })
}

function fromStart(
  index: SearchIndex,
  term: IndexedTerm,
  full: PinyinMatcher,
  initials: PinyinMatcher,
  abbreviated: PinyinMatcher,
): Found {
  const { query } = full
  const { start, end } = term
  // Full pinyin and initials are abbreviations, too: where none fits, the others need not be tried.
  const found = abbreviated.match(index, start, end)
  if (found === undefined) return undefined
  const ofInitials = term.kind === 'name' ? ranking.initialsOfName : ranking.initialsOfAlias
  return (
    beginning(query, term, full.match(index, start, end)) ??
    shortened(term, initials.match(index, start, end), ofInitials, ranking.initialsPrefix) ??
    shortened(term, found, ranking.abbreviatedPinyin, ranking.abbreviatedPrefix)
  )
}

/** Finds terms whose whole pinyin is the query, but for initials and finals that are often confused. */
export function matchFuzzyPinyin(index: SearchIndex, query: string, matches: TopMatches): void {
  if (!isPinyin(query)) return
  const fuzzy = pinyinMatcher(query, index.fuzzySpellings, 'whole')
  eachBeginning(index, fuzzy, (offset) => {
    const term = index.termAt(offset)
    if (offset > term.start || fuzzy.match(index, term.start, term.end)?.end !== term.end) return
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

type Found = Match | undefined

/** The query is the term's pinyin or the beginning of it; nearest is what lacks only letters of its last syllable. */
function beginning(query: string, term: IndexedTerm, found: PinyinEnd | undefined): Found {
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
function inside(query: string, term: IndexedTerm, start: number, found: PinyinEnd | undefined): Found {
  if (found === undefined || isOnlyInitials(query, found.end - start)) return undefined
  // `bug` is no beginning of 不干胶: before what is unfinished at least two syllables must be complete.
  if (!found.complete && found.end < start + 3) return undefined
  const cost = term.kind === 'name' ? 0 : 1
  return { term, tier: ranking.pinyinInside, cost, from: start - term.start, to: found.end - term.start }
}

/** `nc` is no pinyin of N次贴: with one letter a character it is initials. A single letter begins a syllable. */
function isOnlyInitials(query: string, characters: number): boolean {
  return query.length > 1 && characters === query.length
}

/** Initials or an abbreviation of the term or of its beginning. */
function shortened(term: IndexedTerm, found: PinyinEnd | undefined, whole: Tier, prefix: Tier): Found {
  if (found === undefined) return undefined
  const tier = found.end === term.end ? whole : prefix
  return { term, tier, cost: 0, from: 0, to: found.end - term.start }
}
