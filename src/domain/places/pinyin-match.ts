import type { SearchTerm } from '#types/dataset'
import { defined } from '@/domain/defined'
import { normalise } from '@/domain/normalise'
import { longestPinyin, pinyinAutomaton, type Transition } from '@/domain/pinyin-automaton'

/** A text taken apart for matching: the characters, and the reading of each. */
export interface Reading {
  text: string
  syllables: readonly string[]
}

/** How a word was found, best first: the text begins with it, holds it, is read like it from the start, or further in. */
export type Match = 0 | 1 | 2 | 3

/** Takes a text and its pinyin apart, once, so that a keystroke does not have to. */
export function readingOf({ text, pinyin }: SearchTerm): Reading {
  return {
    text: normalise(text),
    syllables: pinyin.split(' '),
  }
}

/**
 * Looks for a normalised word in texts: in characters (华严), in pinyin (huayan), in initials (hyl, zh, sh and ch
 * counting as one or both letters), or mixed (华yl); the last syllable may be unfinished (huay). Undefined where it
 * does not occur. Of a very long word its beginning is enough to be read. The word must not be empty.
 */
export function matchPinyin(word: string): (reading: Reading) => Match | undefined {
  const { transitionOf, step, isDone } = pinyinAutomaton(word.slice(0, longestPinyin), 'mixed')
  const transitions = new Map<string, Transition>()
  const transitionAt = (syllable: string) => {
    const made = transitions.get(syllable) ?? transitionOf([syllable])
    transitions.set(syllable, made)
    return made
  }

  /** Whether the word is read by the characters from `start` on. */
  const isReadFrom = ({ text, syllables }: Reading, start: number) => {
    let states = 1
    for (let offset = start; states !== 0 && offset < syllables.length; offset++) {
      const transition = transitionAt(defined(syllables[offset]))
      const next = step(states, transition, text, offset)
      if (isDone(next) || states & transition.unfinished) return true
      states = next
    }
    return false
  }

  return (reading) => {
    const { text, syllables } = reading
    const at = text.indexOf(word)
    if (at >= 0) return at === 0 ? 0 : 1
    const first = word.charAt(0)
    const start = syllables.findIndex(
      (syllable, offset) =>
        (syllable.startsWith(first) || text.charAt(offset) === first) && isReadFrom(reading, offset),
    )
    return start < 0 ? undefined : start === 0 ? 2 : 3
  }
}
