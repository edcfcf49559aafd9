import { defined } from '@/domain/defined'
import { type Characters, type PinyinMode, pinyinAutomaton, type Transition } from '@/domain/pinyin-automaton'

/** A text whose characters have syllables, each named by its id; after each term stands one that nobody types. */
export interface ReadText extends Characters {
  syllableAt(offset: number): number
}

/** Before which offset the query was used up, and whether with a complete syllable. */
export interface PinyinEnd {
  end: number
  complete: boolean
}

/** A query made ready to be matched with the terms of an index. */
export interface PinyinMatcher {
  query: string
  /** Whether the query may begin with a character of this syllable. */
  canBegin(syllable: number): boolean
  /** Where the query is used up when it begins at an offset; `undefined` when it does not go on so in its term. */
  match(text: ReadText, start: number): PinyinEnd | undefined
}

/** `query` has at most `longestPinyin` characters; `spellings` says by which letters each syllable is typed. */
export function pinyinMatcher(
  query: string,
  spellings: readonly (readonly string[])[],
  mode: PinyinMode,
): PinyinMatcher {
  const { transitionOf, step, isDone } = pinyinAutomaton(query, mode)
  // By the syllable's id, made when first needed: few terms have a syllable that is in the query.
  const transitions: Transition[] = []
  const transitionAt = (syllable: number) => {
    const made = transitions[syllable] ?? transitionOf(defined(spellings[syllable]))
    transitions[syllable] = made
    return made
  }
  return {
    query,
    canBegin: (syllable) => transitionAt(syllable).steps.some(({ from }) => from & 1),
    match(text, start) {
      let states = 1
      // The separator after a term ends it: nothing that is typed reads so.
      for (let offset = start; states !== 0; offset++) {
        const transition = transitionAt(text.syllableAt(offset))
        const next = step(states, transition, text, offset)
        const complete = isDone(next)
        if (complete || states & transition.unfinished) return { end: offset + 1, complete }
        states = next
      }
      return undefined
    },
  }
}
