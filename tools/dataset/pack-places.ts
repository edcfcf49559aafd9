import type { PackedPlaces, PlaceRecord, SearchTerm } from '#types/dataset'
import { pinyinOf, usualReadings } from '../../src/domain/places/unpack-places'
import { packTable } from './pack-table'

/**
 * Packs the places for the phone: columns instead of objects, and one reading a character instead of one a word,
 * with the words that read otherwise. `src/domain/places/unpack-places.ts` unpacks them.
 */
export function packPlaces(places: readonly PlaceRecord[]): PackedPlaces {
  const words = new Map(places.flatMap(({ searchTerms }) => searchTerms).map((word) => [word.text, word]))
  const syllables = packReadings([...words.values()])
  const usual = usualReadings(syllables)
  return {
    table: packTable(
      places.map((place) => ({ ...place, searchTerms: place.searchTerms.map(({ text }) => text) })),
    ),
    syllables,
    unusual: [...words.values()].filter(({ text, pinyin }) => pinyin !== pinyinOf(text, usual)),
  }
}

/** Each character's most frequent syllable: `dian电店点 chi池吃`. */
function packReadings(words: readonly SearchTerm[]): string {
  const counts = new Map<string, Map<string, number>>()
  for (const { text, pinyin } of words) {
    const syllables = pinyin.split(' ')
    ;[...text].forEach((character, at) => {
      const syllable = syllables[at] ?? ''
      if (!/^\p{Script=Han}$/u.test(character) || !/^[a-z]+$/.test(syllable)) return
      const seen = counts.get(character) ?? new Map<string, number>()
      counts.set(character, seen.set(syllable, (seen.get(syllable) ?? 0) + 1))
    })
  }
  const bySyllable = new Map<string, string>()
  for (const [character, seen] of counts) {
    const [usual] = [...seen].reduce((best, next) => (next[1] > best[1] ? next : best))
    bySyllable.set(usual, (bySyllable.get(usual) ?? '') + character)
  }
  return [...bySyllable].map((pair) => pair.join('')).join(' ')
}
