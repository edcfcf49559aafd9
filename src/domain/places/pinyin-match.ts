import type { SearchTerm } from '#types/dataset'
import { normalise } from '@/domain/normalise'

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
    syllables: normalise(pinyin.replace(/\s+/g, ' ')) === '' ? [] : pinyin.split(' '),
  }
}

/**
 * How a normalised word occurs in a text: in characters (华严), in pinyin (huayan), in initials (hyl,
 * zh, sh and ch counting as one or both letters), or mixed (华yl); the last syllable may be unfinished
 * (huay). Undefined if it does not, and for the empty word.
 */
export function matchPinyin({ text, syllables }: Reading, word: string): Match | undefined {
  if (word === '') return undefined
  const at = text.indexOf(word)
  if (at >= 0) return at === 0 ? 0 : 1
  const first = word[0]
  for (let start = 0; start < syllables.length; start += 1) {
    if (text[start] !== first && syllables[start]?.[0] !== first) continue
    if (readFrom(text, syllables, start, word)) return start === 0 ? 2 : 3
  }
  return undefined
}

/**
 * Whether the word is read by the characters from `start` on. Of the ways to read them so far only how much of the
 * word they took matters, so each such position is followed once: the time grows with the word, not with the ways.
 */
function readFrom(text: string, syllables: readonly string[], start: number, word: string): boolean {
  let reached = new Set([0])
  for (let index = start; index < syllables.length && reached.size > 0; index += 1) {
    const syllable = syllables[index] ?? ''
    const next = new Set<number>()
    for (const at of reached) {
      if (text[index] === word[at]) next.add(at + 1)
      let same = 0
      while (same < syllable.length && syllable[same] === word[at + same]) same += 1
      if (same === 0) continue
      next.add(at + 1)
      if (same > 1 && syllable[1] === 'h') next.add(at + 2)
      // An unfinished syllable may only be the last of the word.
      if (same === syllable.length || at + same === word.length) next.add(at + same)
    }
    if (next.has(word.length)) return true
    reached = next
  }
  return false
}
