import { hasHan } from '@/domain/sorting/search-text'
import { defined } from './defined'

/** Longer queries are no pinyin of a household item, and have no room in the bit sets below. */
export const longestPinyin = 29

/**
 * How a query spells characters. `whole`: each by all letters of its syllable; `full`: the same, but the last may
 * be unfinished; `initials`: each by one letter; `abbreviated`: each by one or more letters of its syllable.
 */
export type PinyinMode = 'whole' | 'full' | 'initials' | 'abbreviated'

/** A text whose characters have syllables, each named by its id. */
export interface ReadText {
  characterAt(offset: number): string
  syllableAt(offset: number): number
}

/** Before which offset the query was used up, and whether with a complete syllable. */
export interface PinyinEnd {
  end: number
  complete: boolean
}

/** What a character does to the states. */
interface Transition {
  /** From each of the states in `from` (a bit set) to the one so many letters further. */
  steps: { from: number; letters: number }[]
  /** The states (a bit set) from which the query ends in the middle of the character's syllable. */
  unfinished: number
}

const nowhere: Transition = { steps: [], unfinished: 0 }

/**
 * Matches a query with the readings of characters, in one pass and without backtracking: a bit-parallel automaton
 * (Shift-And). State `i` says that the first `i` characters of the query are used up, and the states that are
 * possible at once are the bits of one number: every way of dividing the letters among the characters is followed
 * (`xian` is 线 and 西安). A Chinese character in the query stands for itself.
 */
export class PinyinMatcher {
  private readonly done: number
  /** Where the query has Chinese characters, as a bit set. */
  private readonly han: number
  /** Where each character stands in the query, as a bit set. */
  private readonly positions = new Map<string, number>()
  /** By the syllable's id. */
  private readonly transitions: Transition[]

  /** `query` has at most `longestPinyin` characters; `spellings` says by which letters each syllable is typed. */
  constructor(
    readonly query: string,
    spellings: readonly (readonly string[])[],
    private readonly mode: PinyinMode,
  ) {
    this.done = 1 << query.length
    let han = 0
    query.split('').forEach((character, at) => {
      this.positions.set(character, this.positionsOf(character) | (1 << at))
      if (hasHan(character)) han |= 1 << at
    })
    this.han = han
    this.transitions = spellings.map((each) => this.transitionOf(each))
  }

  /** Whether the query may begin with a character of this syllable. */
  canBegin(syllable: number): boolean {
    return defined(this.transitions[syllable]).steps.some(({ from }) => from & 1)
  }

  /** Where the query is used up when it begins at `start`; `undefined` when it does not fit before `end`. */
  match(text: ReadText, start: number, end: number): PinyinEnd | undefined {
    let states = 1
    for (let offset = start; states !== 0 && offset < end; offset++) {
      const { steps, unfinished } = defined(this.transitions[text.syllableAt(offset)])
      const han = states & this.han
      let next = han === 0 ? 0 : (han & this.positionsOf(text.characterAt(offset))) << 1
      for (const { from, letters } of steps) next |= (states & from) << letters
      const complete = (next & this.done) !== 0
      if (complete || states & unfinished) return { end: offset + 1, complete }
      states = next
    }
    return undefined
  }

  private transitionOf(spellings: readonly string[]): Transition {
    if (!spellings.some((spelling) => this.positions.has(spelling.charAt(0)))) return nowhere
    const transition: Transition = { steps: [], unfinished: 0 }
    for (const spelling of spellings) {
      let from = this.positionsOf(spelling.charAt(0))
      for (let letters = 1; from !== 0; letters++) {
        const whole = letters === spelling.length
        const shortened = this.mode === 'initials' || this.mode === 'abbreviated'
        if (whole || shortened) transition.steps.push({ from, letters })
        if (whole || this.mode === 'initials') break
        if (this.mode === 'full') transition.unfinished |= from & (this.done >>> letters)
        from &= this.positionsOf(spelling.charAt(letters)) >>> letters
      }
    }
    return transition
  }

  private positionsOf(character: string): number {
    return this.positions.get(character) ?? 0
  }
}
