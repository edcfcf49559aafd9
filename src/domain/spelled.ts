import type { Spelled } from '#types/dataset'
import { normalise } from './normalise'

/** A text taken apart for matching: the characters, and the reading of each. */
export interface Reading {
  text: string
  syllables: readonly string[]
}

/** How a word was found, best first: the text begins with it, holds it, is read like it from the start, or further in. */
export type Match = 0 | 1 | 2 | 3

/** Takes a spelled text apart, once, so that a keystroke does not have to. */
export function readingOf({ text, pinyin }: Spelled): Reading {
  return {
    text: normalise(text),
    syllables: normalise(pinyin.replace(/\s+/g, ' ')) === '' ? [] : pinyin.split(' '),
  }
}

/**
 * How a normalised word occurs in a text: in characters (华严), in pinyin (huayan), in initials (hyl,
 * zh, sh and ch counting as one or both letters), or mixed (华yl); the last syllable may be unfinished
 * (huay). Undefined if it does not, and for the empty word.
 */
export function matchReading({ text, syllables }: Reading, word: string): Match | undefined {
  if (word === '') return undefined
  const at = text.indexOf(word)
  if (at >= 0) return at === 0 ? 0 : 1
  const first = word[0]
  for (let start = 0; start < syllables.length; start += 1) {
    if (text[start] !== first && syllables[start]?.[0] !== first) continue
    if (readsOn(text, syllables, start, word, 0)) return start === 0 ? 2 : 3
  }
  return undefined
}

/** Whether the rest of the word, from `at`, is read by the characters from `index` on. */
function readsOn(
  text: string,
  syllables: readonly string[],
  index: number,
  word: string,
  at: number,
): boolean {
  if (at === word.length) return true
  const syllable = syllables[index]
  if (syllable === undefined) return false
  if (text[index] === word[at] && readsOn(text, syllables, index + 1, word, at + 1)) return true
  let same = 0
  while (same < syllable.length && syllable[same] === word[at + same]) same += 1
  if (same === 0) return false
  if (at + same === word.length) return true
  if (same === syllable.length && readsOn(text, syllables, index + 1, word, at + same)) return true
  if (same > 1 && syllable[1] === 'h' && readsOn(text, syllables, index + 1, word, at + 2)) return true
  return readsOn(text, syllables, index + 1, word, at + 1)
}
