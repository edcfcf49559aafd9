import { outsideText } from '@/domain/outside-text'

/** More do not fit above the bins. */
const mostRecent = 10
/** Longer than any name: what was stored by another version, or damaged. */
const longestWord = 20

/** Reads the recent words from storage, which may hold anything. Never throws; what is no word is left out. */
export function readRecentWords(stored: unknown): string[] {
  if (!Array.isArray(stored)) return []
  const words = stored.map((word: unknown) => outsideText(word)).filter((word) => word !== '')
  return [...new Set(words)].filter((word) => word.length <= longestWord).slice(0, mostRecent)
}

/** The words with this one first; each once, at most ten. */
export function withRecentWord(words: readonly string[], word: string): string[] {
  return readRecentWords([word, ...words])
}
