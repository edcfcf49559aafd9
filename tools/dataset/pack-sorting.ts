import type { PackedItems, SortingItem } from '#types/dataset'
import { searchText } from '../../src/domain/sorting/search-text'
import { everydayCharacters, readingOf } from './item-pinyin'
import lookAlikes from './look-alikes.json'

/**
 * Packs the item table for the phone: one string a bin instead of 2,400 objects, and one reading a character
 * instead of one a word (with the few words that read otherwise). `src/domain/sorting/items.ts` unpacks it.
 * Text must be free of `;`, `|` and `,`, which the dataset's schema sees to.
 */
export function packItems(items: SortingItem[]): PackedItems {
  const rows = [...new Set(items.map(({ bin }) => bin))].map((bin) => ({
    bin,
    items: items
      .filter((item) => item.bin === bin)
      .map(packRow)
      .join(';'),
  }))
  return { rows, ...packReadings(items.flatMap(termsOf)), lookAlikes: lookAlikes.join(' ') }
}

function termsOf({ name, aliases = [] }: SortingItem): string[] {
  return [name, ...aliases]
}

/** `name|votes|aliases|note`, empty fields at the end dropped; votes `1/1` are left out, `4/4` is `4`. */
function packRow({ name, votes: [agreeing, seen], aliases = [], note = '' }: SortingItem): string {
  const votes = agreeing !== seen ? `${agreeing}/${seen}` : agreeing === 1 ? '' : `${agreeing}`
  return [name, votes, aliases.join(','), note].join('|').replace(/\|+$/, '')
}

function packReadings(terms: string[]): Pick<PackedItems, 'syllables' | 'readings'> {
  const usual = usualReadings(terms)
  const bySyllable = new Map<string, string>()
  for (const [character, syllable] of usual) {
    bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character)
  }
  const syllables = [...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1)).map((pair) => pair.join(''))
  return { syllables: syllables.join(' '), readings: unusualWords(terms, usual).join(';') }
}

/** Each Han character's most frequent reading among the terms; of those outside the terms, the dictionary's. */
function usualReadings(terms: string[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  const count = (text: string) => {
    const syllables = readingOf(text)
    ;[...searchText(text)].forEach((character, at) => {
      const syllable = syllables[at]
      if (syllable === undefined || syllable === character) return
      const seen = counts.get(character) ?? new Map<string, number>()
      counts.set(character, seen.set(syllable, (seen.get(syllable) ?? 0) + 1))
    })
  }
  terms.forEach(count)
  for (const character of everydayCharacters()) if (!counts.has(character)) count(character)
  return new Map([...counts].map(([character, seen]) => [character, mostFrequent(seen)]))
}

function mostFrequent(seen: Map<string, number>): string {
  return [...seen].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

/** The pairs of characters of which one reads unusually: `音乐 yin yue`. A character alone needs no word. */
function unusualWords(terms: string[], usual: Map<string, string>): string[] {
  const words = new Set<string>()
  for (const term of terms) {
    const characters = [...searchText(term)]
    const syllables = readingOf(term)
    characters.forEach((character, at) => {
      if (syllables[at] === character || syllables[at] === usual.get(character)) return
      const from = Math.max(0, at - 1)
      const word = characters.slice(from, from + 2).join('')
      words.add([word, ...syllables.slice(from, from + 2)].join(' '))
    })
  }
  return [...words].sort()
}
