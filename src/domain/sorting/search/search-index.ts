import type { SortingFile, SortingItem } from '#types/dataset'
import type { CharacterDictionary } from '@/domain/sorting/character-dictionary'
import { searchText } from '@/domain/sorting/search-text'
import { defined } from './defined'
import { fuzzySyllables } from './fuzzy-pinyin'
import type { ReadText } from './pinyin-matcher'
import { popularityRanks } from './popularity'
import { Postings } from './postings'
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
 * stands, so that a query looks only at the offsets of its own. An offset that the index did not give is an error,
 * not an empty answer.
 */
export class SearchIndex implements ReadText {
  /** The distinct syllables. A syllable's id is its position here; the separator's is 0. */
  readonly syllables: readonly string[]
  /** By which letters each syllable is typed: its own; also those that many speakers do not tell from them. */
  readonly spellings: readonly string[][]
  readonly fuzzySpellings: readonly string[][]
  private readonly ids = new Map([[separator, 0]])
  private readonly terms: IndexedTerm[] = []
  private readonly text: string
  /** For each character of the text its term, as a position in `terms`, and the id of its syllable. */
  private readonly termNumbers: Uint32Array
  private readonly syllableIds: Uint16Array
  private readonly byCharacter: Postings
  private readonly bySyllable: Postings

  constructor(
    items: readonly SortingItem[],
    { asked, sayings }: Pick<SortingFile, 'asked' | 'sayings'>,
    readonly dictionary: CharacterDictionary,
  ) {
    const ranks = popularityRanks(items, asked)
    const forms: string[] = []
    const termNumbers = [0]
    const syllableIds = [0]
    for (const { text, kind, item } of termsOf(items, sayings)) {
      const form = searchText(text)
      const syllables = dictionary.syllablesOf(form)
      const start = termNumbers.length
      for (const syllable of syllables) {
        termNumbers.push(this.terms.length)
        syllableIds.push(this.idFor(syllable))
      }
      termNumbers.push(0)
      syllableIds.push(0)
      const rank = defined(ranks.get(item))
      const letters = syllables.join('').length
      this.terms.push({ text, kind, item, rank, start, end: start + form.length, letters })
      forms.push(form)
    }
    this.text = separator + forms.map((form) => form + separator).join('')
    this.termNumbers = Uint32Array.from(termNumbers)
    this.syllableIds = Uint16Array.from(syllableIds)
    this.syllables = [...this.ids.keys()]
    this.byCharacter = new Postings(codesOf(this.text), 0x10000)
    this.bySyllable = new Postings(this.syllableIds, this.syllables.length)
    this.spellings = this.syllables.map((syllable) => [syllable])
    this.fuzzySpellings = this.syllables.map(fuzzySyllables)
  }

  private idFor(syllable: string): number {
    const known = this.ids.get(syllable)
    if (known !== undefined) return known
    this.ids.set(syllable, this.ids.size)
    return this.ids.size - 1
  }

  /** The id of a syllable, if a character of any term reads so. */
  idOf(syllable: string): number | undefined {
    return this.ids.get(syllable)
  }

  /** The term of the character at an offset. */
  termAt(offset: number): IndexedTerm {
    return defined(this.terms[defined(this.termNumbers[offset])])
  }

  /** The id of the syllable of the character at an offset: a separator's is 0. */
  syllableAt(offset: number): number {
    return defined(this.syllableIds[offset])
  }

  /** The whole pinyin of a term, without spaces. */
  pinyinOf({ start, end }: IndexedTerm): string {
    let pinyin = ''
    for (let offset = start; offset < end; offset++)
      pinyin += defined(this.syllables[this.syllableAt(offset)])
    return pinyin
  }

  characterAt(offset: number): string {
    return this.text.charAt(offset)
  }

  /** The search form of a term, or of a part of it. */
  slice(start: number, end: number): string {
    return this.text.slice(start, end)
  }

  /** Where a syllable, by its id, is read. */
  offsetsOfSyllable(id: number): Uint32Array {
    return this.bySyllable.of(id)
  }

  /** Where a text stands: the whole of a term or a part of it. None for the empty text. */
  offsetsOf(text: string): Uint32Array {
    if (text === '') return new Uint32Array()
    const offsets = this.byCharacter.of(text.charCodeAt(0))
    return text.length === 1 ? offsets : offsets.filter((offset) => this.text.startsWith(text, offset))
  }

  /** The terms that begin with a text. */
  termsBeginningWith(text: string): IndexedTerm[] {
    const offsets = this.offsetsOf(text).filter((offset) => this.text[offset - 1] === separator)
    return Array.from(offsets, (offset) => this.termAt(offset))
  }

  /** Whether a term is exactly this text, in its search form. */
  hasTerm(text: string): boolean {
    if (text === '') return false
    const line = separator + text + separator
    return this.byCharacter.of(text.charCodeAt(0)).some((offset) => this.text.startsWith(line, offset - 1))
  }

  /** Visits each term that has characters of the text, with how many of its own are among them. */
  eachSharing(text: string, visit: (term: IndexedTerm, shared: number) => void): void {
    const counts = new Uint8Array(this.terms.length)
    const sharing: number[] = []
    for (const character of new Set(text.split(''))) {
      for (const offset of this.byCharacter.of(character.charCodeAt(0))) {
        const number = defined(this.termNumbers[offset])
        const count = defined(counts[number])
        if (count === 0) sharing.push(number)
        counts[number] = count + 1
      }
    }
    for (const number of sharing) visit(defined(this.terms[number]), defined(counts[number]))
  }
}

function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at)
  return codes
}
