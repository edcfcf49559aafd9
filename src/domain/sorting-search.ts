import type { SortingItem } from '#types/dataset'
import { type Find, Finds } from './sorting-finds'
import type { SortingIndex } from './sorting-index'
import { kindOf, type MatchKind, rung } from './sorting-ladder'
import { matchNear } from './sorting-near'
import { matchNearPinyin, matchPinyinSlip } from './sorting-pinyin-slip'
import { formsOf } from './sorting-query'
import { matchSound } from './sorting-sound'
import { matchSpelled } from './sorting-spelled'
import { searchText } from './sorting-text'
import { isLabel, matchWritten } from './sorting-written'

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

/**
 * The items that a query may mean, best first (the order is `sorting-ladder.ts`), at most `mostHits`.
 * Any string is a query: full width, capitals, spaces and punctuation do not matter, nor do 「怎么扔」 and the
 * like. A word that is nothing in the table, not even with a slip, gets an empty list rather than a guess.
 */
export function searchSorting(index: SortingIndex, query: string): SortingHit[] {
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
