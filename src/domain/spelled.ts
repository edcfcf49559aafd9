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
  const next = (length: number) => readsOn(text, syllables, index + 1, word, at + length)
  if (text[index] === word[at] && next(1)) return true
  if (syllable.startsWith(word.slice(at))) return true
  if (word.startsWith(syllable, at) && next(syllable.length)) return true
  if (/^[zcs]h/.test(syllable) && word.startsWith(syllable.slice(0, 2), at) && next(2)) return true
  return syllable[0] === word[at] && next(1)
}
