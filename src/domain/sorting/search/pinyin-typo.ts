import { slipBetween } from './edit-distance'
import { longestSpelled } from './pinyin-match'
import { eachBeginning, endOf, reachOf } from './pinyin-matcher'
import { placesOf } from './postings'
import { rung } from './ranking'
import type { SortingIndex } from './search-index'
import type { Finds } from './top-matches'

/** Shorter pinyin is one letter away from too many words. */
const shortestSlip = 4

/** Finds labels that are spelled out whole, but for sounds that are often confused. */
export function matchNearPinyin(index: SortingIndex, query: string, finds: Finds): void {
  if (!isSpelled(query)) return
  const near = reachOf(index, query, 'near')
  eachBeginning(index, near, (at) => {
    const label = index.label[at] ?? 0
    const end = (index.start[label + 1] ?? 1) - 1
    if (at !== index.start[label] || endOf(index, near, at, end)?.at !== end) return
    finds.offer({ label, rung: rung.nearPinyin, cost: aliasCost(index, label), from: 0, to: end - at })
  })
}

function isSpelled(query: string): boolean {
  return query.length <= longestSpelled && /^[a-z0-9]*[a-z][a-z0-9]*$/.test(query)
}

/**
 * Finds labels whose whole pinyin is the query but for one slip. A slip leaves either the last syllable whole or
 * all of the first but its last letter (which may have been swapped with the next syllable's first): only labels
 * of which one of these fits are looked at, and those of one long syllable.
 */
export function matchPinyinSlip(index: SortingIndex, query: string, finds: Finds): void {
  if (!isSpelled(query) || query.length < shortestSlip) return
  const { syllables, bySyllable, written, start, label: labels } = index
  syllables.forEach((syllable, id) => {
    const alone = syllable.length > shortestSlip && syllable[0] === query[0]
    const begins = alone || query.startsWith(syllable.slice(0, -1) || syllable)
    const ends = query.endsWith(syllable)
    if (!begins && !ends) return
    for (const at of placesOf(bySyllable, id)) {
      const label = labels[at] ?? 0
      const from = start[label] ?? 0
      if (!(begins && at === from) && !(ends && written[at + 1] === '\n')) continue
      const slip = slipOf(index, query, label)
      if (slip === undefined) continue
      const to = (start[label + 1] ?? 1) - 1 - from
      // A letter is left out or swapped more easily than another one is hit.
      const cost = aliasCost(index, label) + (slip === 'moved' ? 0 : 2)
      finds.offer({ label, rung: rung.pinyinSlip, cost, from: 0, to })
    }
  })
}

function aliasCost({ kinds }: SortingIndex, label: number): number {
  return kinds[label] === 'name' ? 0 : 1
}

function slipOf(
  { syllables, syllable, start, letters }: SortingIndex,
  query: string,
  label: number,
): ReturnType<typeof slipBetween> {
  const length = letters[label] ?? 0
  if (length <= shortestSlip || Math.abs(length - query.length) > 1) return undefined
  let pinyin = ''
  const end = (start[label + 1] ?? 1) - 1
  for (let at = start[label] ?? 0; at < end; at++) pinyin += syllables[syllable[at] ?? 0] ?? ''
  return slipBetween(query, pinyin)
}
