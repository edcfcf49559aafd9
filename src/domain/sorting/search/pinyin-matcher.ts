import { placesOf } from './postings'
import type { SortingIndex } from './search-index'

/**
 * How far each syllable gets in a query. Positions of the query are bits of a number, so that every way of
 * dividing the letters among the characters is followed at once (`xian` is 线 and 西安), without backtracking.
 */
export interface Reach {
  query: string
  length: number
  /** For syllable `s` and query position `i`, at `s * length + i`: the positions after it, as bits. */
  table: Int32Array
  /** Query positions that are no letter and must be met by the very character. */
  literal: number
  /** The bit that says: the query is used up. */
  done: number
  /** The bit that says: used up in the middle of a syllable. */
  cut: number
}

/**
 * `full`: a syllable takes all its letters, the last may be cut short. `initials`: it takes one.
 * `short`: it takes one or more. `near`: it takes all its letters, or those of a syllable that sounds alike.
 */
export type Manner = 'full' | 'initials' | 'short' | 'near'

export function reachOf({ syllables, sounding }: SortingIndex, query: string, manner: Manner): Reach {
  const { length } = query
  const places = lettersOf(query)
  const done = 1 << length
  const cut = manner === 'full' ? done << 1 : 0
  const table = new Int32Array(syllables.length * length)
  let literal = 0
  for (let at = 0; at < length; at++) if (!/[a-z0-9]/.test(query.charAt(at))) literal |= 1 << at
  syllables.forEach((syllable, id) => {
    const spellings = manner === 'near' ? (sounding[id] ?? []) : [syllable]
    for (const spelling of spellings) {
      for (const at of places.get(spelling.charAt(0)) ?? []) {
        const cell = id * length + at
        table[cell] = (table[cell] ?? 0) | bitsAfter(query, at, spelling, manner, cut)
      }
    }
  })
  return { query, length, table, literal, done, cut }
}

/** Where each character stands in the query: a syllable is tried only where its first letter is. */
function lettersOf(query: string): Map<string, number[]> {
  const places = new Map<string, number[]>()
  query.split('').forEach((letter, at) => {
    places.set(letter, [...(places.get(letter) ?? []), at])
  })
  return places
}

/** The positions after a spelling that begins at `at`, of which at least the first letter fits. */
function bitsAfter(query: string, at: number, spelling: string, manner: Manner, cut: number): number {
  let common = 1
  while (common < spelling.length && query[at + common] === spelling[common]) common++
  switch (manner) {
    case 'initials':
      return 2 << at
    case 'short':
      // `common` bits from the one after `at`.
      return ((1 << common) - 1) << (at + 1)
    case 'full':
    case 'near':
      if (common === spelling.length) return 1 << (at + common)
      return at + common === query.length ? cut : 0
  }
}

/** Visits the places of `written` whose character takes the first letter or character of the query. */
export function eachBeginning(
  { bySyllable, byCharacter, syllables }: SortingIndex,
  { query, length, table, literal }: Reach,
  visit: (at: number) => void,
): void {
  if (literal & 1) {
    placesOf(byCharacter, query.charCodeAt(0)).forEach(visit)
    return
  }
  for (let id = 0; id < syllables.length; id++) {
    if (table[id * length] !== 0) placesOf(bySyllable, id).forEach(visit)
  }
}

/**
 * Where in `written` the query is used up when its letters are dealt to the characters from `at` on;
 * `undefined` when they do not fit before `end`.
 */
export function endOf(
  { written, syllable }: SortingIndex,
  { query, length, table, literal, done, cut }: Reach,
  at: number,
  end: number,
): { at: number; complete: boolean } | undefined {
  let reached = 1
  for (let next = at; next < end; next++) {
    const row = (syllable[next] ?? 0) * length
    let after = 0
    while (reached > 0) {
      const position = 31 - Math.clz32(reached)
      const bit = 1 << position
      reached ^= bit
      after |= table[row + position] ?? 0
      if (literal & bit && query[position] === written[next]) after |= bit << 1
    }
    if (after === 0) return undefined
    if (after & (done | cut)) return { at: next + 1, complete: (after & done) !== 0 }
    reached = after
  }
  return undefined
}
