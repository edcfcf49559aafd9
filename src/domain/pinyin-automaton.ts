/** Longer queries have no room in the bit sets below. */
export const longestPinyin = 29

/**
 * How a query spells characters. `whole`: each by all letters of its syllable; `full`: the same, but the last may
 * be unfinished; `initials`: each by one letter; `abbreviated`: each by one or more letters of its syllable;
 * `mixed`: each by all letters of its syllable, the last perhaps unfinished, or by its initial, of zh, ch and sh one
 * letter or both.
 */
export type PinyinMode = 'whole' | 'full' | 'initials' | 'abbreviated' | 'mixed'

/** A text, character by character. */
export interface Characters {
  charAt(offset: number): string
}

/** What a character does to the states. */
export interface Transition {
  /** From each of the states in `from` (a bit set) to the one so many letters further. */
  steps: { from: number; letters: number }[]
  /** The states (a bit set) from which the query ends in the middle of the character's syllable. */
  unfinished: number
}

const nowhere: Transition = { steps: [], unfinished: 0 }

/**
 * A bit-parallel automaton (Shift-And) that reads a query as the pinyin of characters, in one pass over them and
 * without backtracking. State `i` says that the first `i` characters of the query are used up, and the states that
 * are possible at once are the bits of one number: every way of dividing the letters among the characters is
 * followed (`xian` is 线 and 西安). It begins in `1`, with nothing used up. A character in the query that is no letter
 * or digit stands for itself.
 */
export interface PinyinAutomaton {
  /** What a character does that is typed by one of these spellings. */
  transitionOf(spellings: readonly string[]): Transition
  /** The states after the character at an offset, whose transition this is: 0 when the query does not go on so. */
  step(states: number, transition: Transition, text: Characters, offset: number): number
  /** Whether the whole query is used up in one of the states. */
  isDone(states: number): boolean
}

/** The automaton of a query in its search form, of at most `longestPinyin` characters. */
export function pinyinAutomaton(query: string, mode: PinyinMode): PinyinAutomaton {
  const done = 1 << query.length
  const positions = new Map<string, number>()
  /** Where a character stands in the query, as a bit set. */
  const positionsOf = (character: string) => positions.get(character) ?? 0
  /** Where the query has characters that stand for themselves. */
  let literal = 0
  query.split('').forEach((character, at) => {
    positions.set(character, positionsOf(character) | (1 << at))
    if (!/[a-z0-9]/.test(character)) literal |= 1 << at
  })

  return {
    transitionOf(spellings) {
      let transition = nowhere
      for (const spelling of spellings) {
        // The states from which the query goes on with so many letters of the spelling.
        let from = positionsOf(spelling.charAt(0))
        if (from !== 0 && transition === nowhere) transition = { steps: [], unfinished: 0 }
        for (let letters = 1; from !== 0; letters++) {
          if (mayTake(mode, spelling, letters)) transition.steps.push({ from, letters })
          if (letters === spelling.length || mode === 'initials') break
          if (mode === 'full' || mode === 'mixed') transition.unfinished |= from & (done >>> letters)
          from &= positionsOf(spelling.charAt(letters)) >>> letters
        }
      }
      return transition
    },
    step(states, { steps }, text, offset) {
      const literals = states & literal
      let next = literals === 0 ? 0 : (literals & positionsOf(text.charAt(offset))) << 1
      for (const { from, letters } of steps) next |= (states & from) << letters
      return next
    },
    isDone: (states) => (states & done) !== 0,
  }
}

/** Whether a character may be typed by so many letters of its syllable. */
function mayTake(mode: PinyinMode, syllable: string, letters: number): boolean {
  switch (mode) {
    case 'whole':
    case 'full':
      return letters === syllable.length
    case 'initials':
      return letters === 1
    case 'abbreviated':
      return true
    case 'mixed':
      return letters === syllable.length || letters === 1 || (letters === 2 && syllable[1] === 'h')
  }
}
