import type { SortingFile, SortingItem } from '#types/dataset'
import type { Spelling } from '@/domain/sorting/pinyin'
import { searchText } from '@/domain/sorting/search-text'
import { matchNear } from './fuzzy-match'
import { matchSound } from './homophone-match'
import { matchSpelled } from './pinyin-match'
import { matchNearPinyin, matchPinyinSlip } from './pinyin-typo'
import { formsOf } from './query-cleanup'
import { kindOf, type MatchKind, rung } from './ranking'
import { buildSortingIndex, type SortingIndex } from './search-index'
import { isLabel, matchWritten } from './substring-match'
import { suggestItems } from './suggestions'
import { type Find, Finds } from './top-matches'

/** The search over one item table. This file is the whole of what the outside sees of it. */
export interface SortingSearch {
  /**
   * The items that a query may mean, best first (the order is `ranking.ts`), at most `mostHits`.
   * Any string is a query: full width, capitals, spaces and punctuation do not matter, nor do 「怎么扔」 and the
   * like. A word that is nothing in the table, not even with a slip, gets an empty list rather than a guess.
   */
  hitsFor(query: string): SortingHit[]
  /** For a query without hits: items whose names end or begin like it, at most six. Perhaps none. */
  suggestionsFor(query: string): SortingItem[]
}

/** One result: an item and why it was found. */
export interface SortingHit {
  item: SortingItem
  match: MatchKind
  /** The name, alias or saying that matched, as written in the dataset. */
  label: string
  /** The characters of the label to underline, end exclusive. */
  from: number
  to: number
}

/** More are not read, and would not fit one setData. */
export const mostHits = 30

/** Lays out the item table for the search. About 15 ms for 2,400 items on a desktop core; no input makes it throw. */
export function buildSortingSearch(
  items: readonly SortingItem[],
  rules: Pick<SortingFile, 'asked' | 'sayings'>,
  spelling: Spelling,
): SortingSearch {
  const index = buildSortingIndex(items, rules, spelling)
  const hitsFor = (query: string) => search(index, query)
  return { hitsFor, suggestionsFor: (query) => suggestItems(hitsFor, query) }
}

function search(index: SortingIndex, query: string): SortingHit[] {
  const { forms, guesses } = formsOf(query)
  const exact = [...forms, ...guesses].find((form) => isLabel(index, form))
  const finds = exact === undefined ? findLoosely(index, forms) : findByForm(index, exact)
  return finds.top(mostHits).flatMap((find) => hitsOf(index, find))
}

/** What is written so or sounds so. Both, for Latin letters may be either: `cd` is 光盘 and 菜刀. */
function findByForm(index: SortingIndex, form: string): Finds {
  const finds = new Finds(index)
  matchWritten(index, form, finds)
  matchSpelled(index, form, finds)
  matchNearPinyin(index, form, finds)
  return finds
}

/** The first form that finds anything; only when none does, what is similar to the whole query or its barest form. */
function findLoosely(index: SortingIndex, forms: string[]): Finds {
  for (const form of forms) {
    const finds = findByForm(index, form)
    if (!finds.none) return finds
  }
  const finds = new Finds(index)
  for (const form of new Set([...forms.slice(0, 1), ...forms.slice(-1)])) {
    matchPinyinSlip(index, form, finds)
    matchSound(index, form, finds)
    matchNear(index, form, finds)
  }
  return finds
}

function hitsOf(
  { items, owner, shown, kinds }: SortingIndex,
  { label, rung: step, from, to }: Find,
): SortingHit[] {
  const item = items[owner[label] ?? 0]
  const text = shown[label]
  if (item === undefined || text === undefined) return []
  // Positions count in the search form; where that is shorter (3.5 is 35) they do not fit, so all is underlined.
  const marked = searchText(text).length === text.length ? { from, to } : { from: 0, to: text.length }
  const match = step === rung.alias && kinds[label] === 'saying' ? 'saying' : kindOf(step)
  return [{ item, match, label: text, ...marked }]
}
