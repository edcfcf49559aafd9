import { oneSlipApart } from './sorting-compare'
import type { Finds } from './sorting-finds'
import type { SortingIndex } from './sorting-index'
import { rung } from './sorting-ladder'
import { endOf, reachOf } from './sorting-reach'
import { longestSpelled } from './sorting-spelled'

/** Shorter pinyin is one letter away from too many words. */
const shortestSlip = 4

/** Finds labels whose whole pinyin is the query but for sounds that are often confused, or but for one slip. */
export function matchPinyinSlip(index: SortingIndex, query: string, finds: Finds): void {
  if (query.length > longestSpelled || !/^[a-z0-9]*[a-z][a-z0-9]*$/.test(query)) return
  const near = reachOf(index, query, 'near')
  for (let label = 0; label < index.shown.length; label++) {
    const from = index.start[label] ?? 0
    const end = (index.start[label + 1] ?? 1) - 1
    const to = end - from
    const alias = index.kinds[label] === 'name' ? 0 : 1
    if (endOf(index, near, from, end)?.at === end) {
      finds.offer({ label, rung: rung.nearSound, cost: alias, from: 0, to })
    } else if (query.length >= shortestSlip && slipped(index, query, from, end)) {
      finds.offer({ label, rung: rung.pinyinSlip, cost: alias, from: 0, to })
    }
  }
}

function slipped({ syllables, syllable }: SortingIndex, query: string, from: number, end: number): boolean {
  const first = syllables[syllable[from] ?? 0] ?? ''
  const last = syllables[syllable[end - 1] ?? 0] ?? ''
  // One slip leaves the first or the last letter right: this passes over most labels at once.
  if (first[0] !== query[0] && last[last.length - 1] !== query[query.length - 1]) return false
  let pinyin = ''
  for (let at = from; at < end; at++) pinyin += syllables[syllable[at] ?? 0] ?? ''
  return pinyin.length > shortestSlip && oneSlipApart(query, pinyin)
}
