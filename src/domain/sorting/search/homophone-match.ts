import { hasHan } from '@/domain/sorting/search-text'
import { soundingLike } from './fuzzy-syllables'
import { placesOf } from './postings'
import { rung } from './ranking'
import type { SortingIndex } from './search-index'
import type { Finds } from './top-matches'

/**
 * Finds labels that sound like a query in Chinese characters: 电持 for 电池, also where the sounds are only
 * alike (z/zh, n/ng, n/l). A query with a character whose reading is unknown finds nothing.
 */
export function matchSound(index: SortingIndex, query: string, finds: Finds): void {
  const { start, syllable, kinds, label: labels, bySyllable } = index
  const heard = heardOf(index, query)
  const { length } = heard
  // A single syllable is a dozen words: 怎 is not 针.
  if (!hasHan(query) || query.length < 2) return
  heard[0]?.forEach((degree, id) => {
    if (degree === 0) return
    for (const at of placesOf(bySyllable, id)) {
      const label = labels[at] ?? 0
      const from = start[label] ?? 0
      const whole = (start[label + 1] ?? 1) - 1 - from === length
      // Two syllables of a longer label are too little to go by: 飞机 would be 咖啡机.
      if (!whole && length < 3) continue
      const alike = differences(heard, syllable, at)
      // Inside a label only the very same sounds count, or short queries would find anything.
      if (alike === undefined || (!whole && alike > 0)) continue
      const step = !whole ? rung.soundPart : alike === 0 ? rung.sound : rung.nearSound
      const alias = whole && kinds[label] !== 'name' ? 1 : 0
      finds.offer({ label, rung: step, cost: alike * 2 + alias, from: at - from, to: at - from + length })
    }
  })
}

/** For each character of the query, which syllables of the index it is (2) or sounds like (1). */
type Heard = Uint8Array[]

function heardOf({ spelling, syllables, syllableIds: known }: SortingIndex, query: string): Heard {
  return spelling.syllablesOf(query).map((syllable) => {
    const row = new Uint8Array(syllables.length)
    for (const way of soundingLike(syllable)) row[known.get(way) ?? 0] = 1
    row[known.get(syllable) ?? 0] = 2
    // Syllable 0 is the gap between labels.
    row[0] = 0
    return row
  })
}

/** How many syllables are only alike; `undefined` when one is different. */
function differences(heard: Heard, syllable: Uint16Array, at: number): number | undefined {
  let alike = 0
  for (let next = 0; next < heard.length; next++) {
    const degree = heard[next]?.[syllable[at + next] ?? 0] ?? 0
    if (degree === 0) return undefined
    if (degree === 1) alike++
  }
  return alike
}
