import { hasHan } from '@/domain/sorting/search-text'
import { longestPinyin, PinyinMatcher } from './pinyin-matcher'
import { ranking } from './ranking'
import type { IndexedTerm, SearchIndex } from './search-index'
import type { Match, TopMatches } from './top-matches'

/**
 * Finds terms by how they sound: full pinyin, initials, or both mixed, also with Chinese characters in between
 * (`dian池`). Each character of a term takes its syllable or the beginning of it from the query.
 */
export function matchPinyin(index: SearchIndex, query: string, matches: TopMatches): void {
  if (query.length > longestPinyin || !/[a-z]/.test(query)) return
  const full = new PinyinMatcher(query, index.spellings, 'full')
  const initials = new PinyinMatcher(query, index.spellings, 'initials')
  const abbreviated = new PinyinMatcher(query, index.spellings, 'abbreviated')
  // Full pinyin and initials are abbreviations too: no other offset fits any of the three.
  eachBeginning(index, abbreviated, (offset) => {
    const term = index.termAt(offset)
    const match =
      offset > term.start
        ? matchInside(index, full, term, offset)
        : (matchStart(index, full, term) ??
          matchInitials(index, initials, term) ??
          matchAbbreviated(index, abbreviated, term))
    if (match !== undefined) matches.offer(match)
  })
}

/** Finds terms whose whole pinyin is the query, but for initials and finals that are often confused. */
export function matchFuzzyPinyin(index: SearchIndex, query: string, matches: TopMatches): void {
  if (!isPinyin(query)) return
  const fuzzy = new PinyinMatcher(query, index.fuzzySpellings, 'whole')
  eachBeginning(index, fuzzy, (offset) => {
    const term = index.termAt(offset)
    if (offset > term.start || fuzzy.match(index, term.start, term.end)?.end !== term.end) return
    const cost = term.kind === 'name' ? 0 : 1
    matches.offer({ term, tier: ranking.fuzzyPinyin, cost, from: 0, to: term.end - term.start })
  })
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

/** Whether a query can be pinyin and nothing else: Latin letters, perhaps with digits (`5haodianchi`). */
export function isPinyin(query: string): boolean {
  return query.length <= longestPinyin && /^[a-z0-9]*[a-z][a-z0-9]*$/.test(query)
}

/** The query is the term's pinyin or the beginning of it; nearest is what lacks only letters of its last syllable. */
function matchStart(index: SearchIndex, full: PinyinMatcher, term: IndexedTerm): Match | undefined {
  const found = full.match(index, term.start, term.end)
  if (found === undefined || isOnlyInitials(full, found.end - term.start)) return undefined
  const range = { from: 0, to: found.end - term.start }
  const isName = term.kind === 'name'
  const atEnd = found.end === term.end
  if (atEnd && found.complete) {
    return { term, tier: isName ? ranking.pinyinOfName : ranking.pinyinOfAlias, cost: 0, ...range }
  }
  return { term, tier: ranking.pinyinPrefix, cost: (atEnd ? 0 : 2) + (isName ? 0 : 1), ...range }
}

/** The query is complete syllables inside the term. */
function matchInside(
  index: SearchIndex,
  full: PinyinMatcher,
  term: IndexedTerm,
  start: number,
): Match | undefined {
  const found = full.match(index, start, term.end)
  if (found === undefined || isOnlyInitials(full, found.end - start)) return undefined
  // `bug` is no beginning of 不干胶: before what is unfinished at least two syllables must be complete.
  if (!found.complete && found.end < start + 3) return undefined
  const cost = term.kind === 'name' ? 0 : 1
  return { term, tier: ranking.pinyinInside, cost, from: start - term.start, to: found.end - term.start }
}

/** `nc` is no pinyin of N次贴: with one letter a character it is initials. A single letter begins a syllable. */
function isOnlyInitials({ query }: PinyinMatcher, characters: number): boolean {
  return query.length > 1 && characters === query.length
}

/** One letter for each character. */
function matchInitials(index: SearchIndex, initials: PinyinMatcher, term: IndexedTerm): Match | undefined {
  const whole = term.kind === 'name' ? ranking.initialsOfName : ranking.initialsOfAlias
  return matchShortened(index, initials, term, whole, ranking.initialsPrefix)
}

/** Some syllables in full and some abbreviated. */
function matchAbbreviated(
  index: SearchIndex,
  abbreviated: PinyinMatcher,
  term: IndexedTerm,
): Match | undefined {
  return matchShortened(index, abbreviated, term, ranking.abbreviatedPinyin, ranking.abbreviatedPrefix)
}

function matchShortened(
  index: SearchIndex,
  matcher: PinyinMatcher,
  term: IndexedTerm,
  whole: Match['tier'],
  prefix: Match['tier'],
): Match | undefined {
  // A single letter is no abbreviation.
  if (matcher.query.length < 2) return undefined
  const found = matcher.match(index, term.start, term.end)
  if (found === undefined) return undefined
  const tier = found.end === term.end ? whole : prefix
  return { term, tier, cost: 0, from: 0, to: found.end - term.start }
}
