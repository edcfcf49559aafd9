import type { SortingFile, SortingItem } from '#types/dataset'
import { defined } from '@/domain/defined'
import type { CharacterDictionary } from '@/domain/sorting/character-dictionary'
import { searchText } from '@/domain/sorting/search-text'
import { fuzzySyllables } from './fuzzy-pinyin'
import { popularityRanks } from './popularity'
import { postingsOf } from './postings'
import { type Term, termsOf } from './terms'

/** A term as the index holds it. */
export interface IndexedTerm extends Term {
  /** The popularity rank of the item; 0 comes first. */
  rank: number
  /** Where its search form stands in the index's text, end exclusive. */
  start: number
  end: number
  /** How many letters its pinyin has. */
  letters: number
}

/** Stands before, between and after the terms; no query contains it. */
const separator = '\n'

/**
 * An inverted index of the item table. The search forms of all terms lie one after another in one text, each of
 * whose characters reads as one syllable; postings say at which offsets of the text a character or a syllable
 * stands, so that a query looks only at the offsets of its own. The arrays are seen in this file alone, and an
 * offset that the index did not give is an error, not an empty answer.
 */
export type SearchIndex = ReturnType<typeof buildSearchIndex>

/** Builds the index: `dictionary` reads the terms, and later the queries. */
export function buildSearchIndex(
  items: readonly SortingItem[],
  { asked, sayings }: Pick<SortingFile, 'asked' | 'sayings'>,
  dictionary: CharacterDictionary,
) {
  const ranks = popularityRanks(items, asked)
  const ids = new Map([[separator, 0]])
  const terms: IndexedTerm[] = []
  const forms: string[] = []
  /** For each character of the text its term, as a position in `terms`, and the id of its syllable. */
  const numbers = [0]
  const readings = [0]
  for (const { text, kind, item } of termsOf(items, sayings)) {
    const form = searchText(text)
    const pinyin = dictionary.syllablesOf(form)
    const start = numbers.length
    for (const syllable of pinyin) {
      if (!ids.has(syllable)) ids.set(syllable, ids.size)
      numbers.push(terms.length)
      readings.push(defined(ids.get(syllable)))
    }
    numbers.push(0)
    readings.push(0)
    const rank = defined(ranks.get(item))
    terms.push({ text, kind, item, rank, start, end: start + form.length, letters: pinyin.join('').length })
    forms.push(form)
  }
  const text = separator + forms.map((form) => form + separator).join('')
  const termNumbers = Uint32Array.from(numbers)
  const syllableIds = Uint16Array.from(readings)
  const syllables = [...ids.keys()]
  const offsetsOfCharacter = postingsOf(codesOf(text), 0x10000)
  const offsetsOfSyllable = postingsOf(syllableIds, syllables.length)

  const termAt = (offset: number) => defined(terms[defined(termNumbers[offset])])
  const syllableAt = (offset: number) => defined(syllableIds[offset])
  const offsetsOf = (part: string) => {
    if (part === '') return new Uint32Array()
    const offsets = offsetsOfCharacter(part.charCodeAt(0))
    return part.length === 1 ? offsets : offsets.filter((offset) => text.startsWith(part, offset))
  }

  return {
    dictionary,

    /** The distinct syllables. A syllable's id is its position here; the separator's is 0. */
    syllables,

    /** By which letters each syllable is typed: its own; also those that many speakers do not tell from them. */
    spellings: syllables.map((syllable) => [syllable]),
    fuzzySpellings: syllables.map(fuzzySyllables),

    /** The id of a syllable, if a character of any term reads so. */
    idOf: (syllable: string) => ids.get(syllable),

    /** The term of the character at an offset. */
    termAt,

    /** The id of the syllable of the character at an offset: a separator's is 0. */
    syllableAt,

    charAt: (offset: number) => text.charAt(offset),

    /** The search form of a term, or of a part of it. */
    slice: (start: number, end: number) => text.slice(start, end),

    /** The whole pinyin of a term, without spaces. */
    pinyinOf({ start, end }: IndexedTerm): string {
      let pinyin = ''
      for (let offset = start; offset < end; offset++) pinyin += defined(syllables[syllableAt(offset)])
      return pinyin
    },

    /** Where a syllable, by its id, is read. */
    offsetsOfSyllable,

    /** Where a text stands: the whole of a term or a part of it. None for the empty text. */
    offsetsOf,

    /** The terms that begin with a text. */
    termsBeginningWith(part: string): IndexedTerm[] {
      const offsets = offsetsOf(part).filter((offset) => text[offset - 1] === separator)
      return Array.from(offsets, termAt)
    },

    /** Whether a term is exactly this text, in its search form. */
    hasTerm(form: string): boolean {
      if (form === '') return false
      const line = separator + form + separator
      return offsetsOfCharacter(form.charCodeAt(0)).some((offset) => text.startsWith(line, offset - 1))
    },

    /** Visits each term that has characters of the text, with how many of its own are among them. */
    eachSharing(characters: string, visit: (term: IndexedTerm, shared: number) => void): void {
      const counts = new Uint8Array(terms.length)
      const sharing: number[] = []
      for (const character of new Set(characters.split(''))) {
        for (const offset of offsetsOfCharacter(character.charCodeAt(0))) {
          const number = defined(termNumbers[offset])
          const count = defined(counts[number])
          if (count === 0) sharing.push(number)
          counts[number] = count + 1
        }
      }
      for (const number of sharing) visit(defined(terms[number]), defined(counts[number]))
    },
  }
}

function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at)
  return codes
}
