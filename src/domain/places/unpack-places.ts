import type { PackedPlaces, PlaceRecord, SearchTerm } from '#types/dataset'
import { unpackTable } from './packed-table'

/** The places as `packPlaces` (tools/dataset/pack-places.ts) was given them. */
export function unpackPlaces({ table, syllables, unusual }: PackedPlaces): PlaceRecord[] {
  const usual = usualReadings(syllables)
  // Thousands of places share their roads and services.
  const words = new Map(unusual.map((word) => [word.text, word]))
  const termOf = (text: string): SearchTerm => {
    const word = words.get(text) ?? { text, pinyin: pinyinOf(text, usual) }
    words.set(text, word)
    return word
  }
  // The rows are nobody else's yet: thousands of copies are saved.
  return unpackTable(table).map((place) =>
    Object.assign(place, { searchTerms: place.searchTerms.map(termOf) }),
  )
}

/** The syllable of each character out of `dian电店点 chi池吃`. */
export function usualReadings(syllables: string): Map<string, string> {
  return new Map(
    syllables.split(' ').flatMap((group) => {
      const syllable = /^[a-z]*/.exec(group)?.[0] ?? ''
      return [...group.slice(syllable.length)].map((character): [string, string] => [character, syllable])
    }),
  )
}

/** A text with each character's usual syllable; a character that has none stands for itself. */
export function pinyinOf(text: string, usual: ReadonlyMap<string, string>): string {
  return [...text].map((character) => usual.get(character) ?? character).join(' ')
}
