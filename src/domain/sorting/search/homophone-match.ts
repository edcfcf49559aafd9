import { hasHan } from '@/domain/sorting/search-text'
import { fuzzySyllables } from './fuzzy-pinyin'
import { ranking } from './ranking'
import type { SearchIndex } from './search-index'
import type { TopMatches } from './top-matches'

/**
 * Finds terms that sound like a query in Chinese characters: 电持 for 电池, also where the sounds are only alike
 * (z/zh, n/ng, n/l). A query with a character whose reading is unknown finds nothing.
 */
export function matchHomophone(index: SearchIndex, query: string, matches: TopMatches): void {
  // A single syllable is a dozen words: 怎 is not 针.
  if (!hasHan(query) || query.length < 2) return
  const sounds = index.dictionary.syllablesOf(query).map((syllable) => soundsLike(index, syllable))
  for (const id of sounds[0]?.keys() ?? []) {
    for (const offset of index.offsetsOfSyllable(id)) {
      const alike = countAlike(index, sounds, offset)
      if (alike === undefined) continue
      const term = index.termAt(offset)
      const whole = term.end - term.start === query.length
      // Inside a longer term two syllables are too little to go by (飞机 would be 咖啡机), and of more only the very
      // same count, or short queries would find anything.
      if (!whole && (query.length < 3 || alike > 0)) continue
      // Two words of two characters that share none mean different things: 智齿 is no 直尺.
      if (query.length === 2 && !sharesPlace(index, query, offset)) continue
      const tier = !whole ? ranking.homophoneInside : alike === 0 ? ranking.homophone : ranking.fuzzyHomophone
      const cost = alike * 2 + (whole && term.kind !== 'name' ? 1 : 0)
      const from = offset - term.start
      matches.offer({ term, tier, cost, from, to: from + query.length })
    }
  }
}

/** Whether one of two characters is the very same in its place. */
function sharesPlace(index: SearchIndex, query: string, start: number): boolean {
  return index.charAt(start) === query[0] || index.charAt(start + 1) === query[1]
}

/** By the id of a syllable, 0 where it is the same and 1 where it is only alike. */
type Sounds = ReadonlyMap<number, number>

function soundsLike(index: SearchIndex, syllable: string): Sounds {
  const sounds = fuzzySyllables(syllable).flatMap((form): [number, number][] => {
    const id = index.idOf(form)
    return id === undefined ? [] : [[id, form === syllable ? 0 : 1]]
  })
  return new Map(sounds.sort(([a], [b]) => a - b))
}

/** How many syllables from an offset on are only alike; `undefined` when one is different or the term ends. */
function countAlike(index: SearchIndex, sounds: readonly Sounds[], start: number): number | undefined {
  let alike = 0
  for (let at = 0; at < sounds.length; at++) {
    // What separates two terms sounds like nothing.
    const unlike = sounds[at]?.get(index.syllableAt(start + at))
    if (unlike === undefined) return undefined
    alike += unlike
  }
  return alike
}
