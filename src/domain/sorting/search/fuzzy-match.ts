import { defined } from '@/domain/defined'
import { hasHan } from '@/domain/sorting/search-text'
import { agreementOf, containsAll, isSubsequence } from './character-overlap'
import { singleEdit } from './edit-distance'
import { ranking } from './ranking'
import type { SearchIndex } from './search-index'
import type { Match, TopMatches } from './top-matches'

/** What a comparison says: the match without its term. */
type Found = Omit<Match, 'term'>

/**
 * Finds terms that share most of their characters with a query in Chinese characters: the same ones in another
 * order, one of them wrong, missing or superfluous, or the term inside a longer query.
 */
export function matchFuzzy(index: SearchIndex, query: string, matches: TopMatches): void {
  if (!hasHan(query)) return
  // Every comparison below needs two shared characters, or one between two words of two.
  index.eachSharing(query, query.length === 2 ? 1 : 2, (term, shared) => {
    if (shared === 1 && term.end - term.start !== 2) return
    const form = index.slice(term.start, term.end)
    const found = compare(index, query, form, shared) ?? sameEnding(query, form)
    if (found !== undefined) matches.offer({ term, ...found })
  })
}

function compare(index: SearchIndex, query: string, term: string, shared: number): Found | undefined {
  if (term.length === query.length) return sameLength(index, query, term, shared)
  if (term.length > query.length) return termLonger(index, query, term)
  // Each of the term's characters must be in the query.
  return shared === term.length ? termShorter(query, term) : undefined
}

function sameLength(index: SearchIndex, query: string, term: string, shared: number): Found | undefined {
  const whole = { from: 0, to: term.length }
  if (shared === term.length && containsAll(term, query))
    return { tier: ranking.reordered, cost: 0, ...whole }
  const { same, alike, different } = agreementOf(index.dictionary, query, term)
  if (different === 0 && same >= alike) return { tier: ranking.lookAlike, cost: alike, ...whole }
  // Of two characters the one that is right does not say which word was meant: 飞机 is not 手机. Nor is a word with
  // another beginning a typo: 鸭屁股 is not 烟屁股.
  if (
    different === 1 &&
    alike === 0 &&
    same >= 2 &&
    query[0] === term[0] &&
    isSameThing(index, query, term)
  ) {
    return { tier: ranking.oneReplaced, cost: 0, ...whole }
  }
  return undefined
}

/**
 * In Chinese the last character says what the thing is: 电影院 is no 电影票, 蛋糕盒 no 蛋糕袋. A wrong one is
 * believed when its pinyin is one letter away, or when it does not matter: all that begins so goes into one bin.
 */
function isSameThing(index: SearchIndex, query: string, term: string): boolean {
  const last = term.length - 1
  if (query[last] === term[last]) return true
  const [typed, meant] = index.dictionary.syllablesOf(query.charAt(last) + term.charAt(last))
  if (singleEdit(defined(typed), defined(meant)) !== undefined) return true
  return new Set(index.termsBeginningWith(term.slice(0, last)).map(({ item }) => item.bin)).size === 1
}

/** Characters were dropped. Two characters far apart are a coincidence, and so are two that abbreviate nothing. */
function termLonger(index: SearchIndex, query: string, term: string): Found | undefined {
  const dropped = term.length - query.length
  if (dropped > query.length || !containsAll(term, query)) return undefined
  const inOrder = isSubsequence(query, term)
  if (query.length === 2 && !(inOrder && isAbbreviated(index, query.charAt(0), term))) return undefined
  const tier = inOrder && dropped === 1 && term.length > 3 ? ranking.oneMissingOrExtra : ranking.scattered
  return { tier, cost: dropped * 2 + (inOrder ? 0 : 1), from: 0, to: term.length }
}

/**
 * Whether a term's first word may be meant by its first character alone: 塑 stands for 塑料, which is what most
 * terms with 塑 go on with. 红 goes on in many ways: 红包 is no 红茶包.
 */
function isAbbreviated(index: SearchIndex, character: string, term: string): boolean {
  const next = term.charAt(term.indexOf(character) + 1)
  const offsets = index.offsetsOf(character)
  const alike = offsets.filter((offset) => index.charAt(offset + 1) === next)
  return alike.length * 2 > offsets.length
}

/** Characters were added: a brand before the thing, a quality, a word after it. */
function termShorter(query: string, term: string): Found | undefined {
  const added = query.length - term.length
  const found = (tier: Found['tier']) => ({ tier, cost: added, from: 0, to: term.length })
  if (query.endsWith(term)) return found(ranking.endsInTerm)
  if (query.includes(term)) return added <= term.length + 1 ? found(ranking.containsTerm) : undefined
  return added === 1 && term.length > 2 && isSubsequence(term, query)
    ? found(ranking.oneMissingOrExtra)
    : undefined
}

function sameEnding(query: string, term: string): Found | undefined {
  const ending = query.slice(-2)
  if (query.length < 3 || !hasHan(ending) || !term.endsWith(ending)) return undefined
  return { tier: ranking.sameEnding, cost: 0, from: term.length - 2, to: term.length }
}
