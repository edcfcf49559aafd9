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
  { asked, dialectSynonyms }: Pick<SortingFile, 'asked' | 'dialectSynonyms'>,
  dictionary: CharacterDictionary,
) {
  const ranks = popularityRanks(items, asked)
  const words = termsOf(items, dialectSynonyms)
  const forms = words.map((word) => searchText(word.text))
  const text = separator + forms.map((form) => form + separator).join('')
  /** For each character of the text its term, as a position in `terms`, and the id of its syllable. */
  const termNumbers = new Uint32Array(text.length)
  const syllableIds = new Uint16Array(text.length)
  const ids = new Map([[separator, 0]])
  const idFor = (syllable: string) => {
    const id = ids.get(syllable) ?? ids.size
    if (id === ids.size) ids.set(syllable, id)
    return id
  }
  let end = 0
  const terms = forms.map((form, number): IndexedTerm => {
    const start = end + separator.length
    end = start + form.length
    let letters = 0
    dictionary.syllablesOf(form).forEach((syllable, at) => {
      termNumbers[start + at] = number
      syllableIds[start + at] = idFor(syllable)
      letters += syllable.length
    })
    const { text: shown, kind, item } = defined(words[number])
    return { text: shown, kind, item, rank: defined(ranks.get(item)), start, end, letters }
  })
  const syllables = [...ids.keys()]
  const bins = [...new Set(items.map(({ bin }) => bin))]
  const binNumbers = Uint8Array.from(terms, ({ item }) => bins.indexOf(item.bin))
  const binShares = bins.map((_, bin) => binNumbers.filter((each) => each === bin).length / terms.length)
  const offsetsOfCharacter = postingsOf(codesOf(text), 0x10000)
  const offsetsOfSyllable = postingsOf(syllableIds, syllables.length)

  const termAt = (offset: number) => defined(terms[defined(termNumbers[offset])])
  const syllableAt = (offset: number) => defined(syllableIds[offset])
  const offsetsOf = (part: string) => {
    if (part === '') return new Uint32Array()
    const offsets = offsetsOfCharacter(part.charCodeAt(0))
    return part.length === 1 ? offsets : offsets.filter((offset) => text.startsWith(part, offset))
  }

  const termNamed = (form: string): IndexedTerm | undefined => {
    if (form === '') return undefined
    const line = separator + form + separator
    const offset = offsetsOfCharacter(form.charCodeAt(0)).find((each) => text.startsWith(line, each - 1))
    return offset === undefined ? undefined : termAt(offset)
  }

  return {
    dictionary,

    /** The bins of the items, and which share of the terms goes into each. */
    bins,
    binShares,

    /** The distinct syllables. A syllable's id is its position here; the separator's is 0. */
    syllables,

    /** By which letters each syllable is typed: its own; also those that many speakers do not tell from them. */
    spellings: syllables.map((syllable) => [syllable]),
    fuzzySpellings: syllables.map(fuzzySyllables),

    /** The id of a syllable, if a character of any term reads so. */
    idOf: (syllable: string) => ids.get(syllable),

    /** The term of the character at an offset. */
    termAt,

    /** The bin of the term of the character at an offset, as a position in `bins`. */
    binAt: (offset: number) => defined(binNumbers[defined(termNumbers[offset])]),

    /** The id of the syllable of the character at an offset: 0 before and after a term. */
    syllableAt,

    /** Whether the character at an offset is the first, or the last, of its term. */
    beginsTerm: (offset: number) => syllableIds[offset - 1] === 0,
    endsTerm: (offset: number) => syllableIds[offset + 1] === 0,

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

    /** The term that is exactly this text, in its search form. */
    termNamed,

    /** Whether a term is exactly this text, in its search form. */
    hasTerm: (form: string) => termNamed(form) !== undefined,

    /** Visits each term of whose characters at least so many are among those of the text, with their number. */
    eachSharing(characters: string, least: number, visit: (term: IndexedTerm, shared: number) => void): void {
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
      for (const number of sharing) {
        const shared = defined(counts[number])
        if (shared >= least) visit(defined(terms[number]), shared)
      }
    },
  }
}

function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at)
  return codes
}
