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

/** A query made ready to be matched with the readings of characters. */
export interface PinyinMatcher {
  query: string
  /** Whether the query may begin with a character of this syllable. */
  canBegin(syllable: number): boolean
  /** Where the query is used up when it begins at `start`; `undefined` when it does not fit before `end`. */
  match(text: ReadText, start: number, end: number): PinyinEnd | undefined
}

/**
 * Matches a query with the readings of characters, in one pass and without backtracking: a bit-parallel automaton
 * (Shift-And). State `i` says that the first `i` characters of the query are used up, and the states that are
 * possible at once are the bits of one number: every way of dividing the letters among the characters is followed
 * (`xian` is 线 and 西安). A Chinese character in the query stands for itself.
 * `query` has at most `longestPinyin` characters; `spellings` says by which letters each syllable is typed.
 */
export function pinyinMatcher(
  query: string,
  spellings: readonly (readonly string[])[],
  mode: PinyinMode,
): PinyinMatcher {
  const done = 1 << query.length
  const positions = new Map<string, number>()
  /** Where a character stands in the query, as a bit set. */
  const positionsOf = (character: string) => positions.get(character) ?? 0
  /** Where the query has Chinese characters. */
  let han = 0
  query.split('').forEach((character, at) => {
    positions.set(character, positionsOf(character) | (1 << at))
    if (hasHan(character)) han |= 1 << at
  })

  const addTransitions = (spelling: string, transition: Transition) => {
    let from = positionsOf(spelling.charAt(0))
    for (let letters = 1; from !== 0; letters++) {
      const whole = letters === spelling.length
      if (whole || mode === 'initials' || mode === 'abbreviated') transition.steps.push({ from, letters })
      if (whole || mode === 'initials') return
      if (mode === 'full') transition.unfinished |= from & (done >>> letters)
      from &= positionsOf(spelling.charAt(letters)) >>> letters
    }
  }
  const transitions = spellings.map((each) => {
    if (!each.some((spelling) => positions.has(spelling.charAt(0)))) return nowhere
    const transition: Transition = { steps: [], unfinished: 0 }
    for (const spelling of each) addTransitions(spelling, transition)
    return transition
  })

  return {
    query,
    canBegin: (syllable) => defined(transitions[syllable]).steps.some(({ from }) => from & 1),
    match(text, start, end) {
      let states = 1
      for (let offset = start; states !== 0 && offset < end; offset++) {
        const { steps, unfinished } = defined(transitions[text.syllableAt(offset)])
        const characters = states & han
        let next = characters === 0 ? 0 : (characters & positionsOf(text.characterAt(offset))) << 1
        for (const { from, letters } of steps) next |= (states & from) << letters
        const complete = (next & done) !== 0
        if (complete || states & unfinished) return { end: offset + 1, complete }
        states = next
      }
      return undefined
    },
  }
}
