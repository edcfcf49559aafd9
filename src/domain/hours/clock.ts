import { isAhead, todayInShanghai } from '@/domain/date'

/** The present instant in milliseconds since 1970, or `null` while the phone's clock cannot be right. */
export type Now = number | null

/**
 * What the phone's clock shows, if it can be right: nobody can read of a fact before the day it was known.
 * `newestFact` is the newest date of the dataset, as exactly as it is known.
 */
export function believed(instant: number, newestFact: string): Now {
  return isAhead(newestFact, todayInShanghai(new Date(instant))) ? null : instant
}

/** The calendar day in Shanghai, `2026-11-24`, or `null` while it is not known. */
export function todayAt(now: Now): string | null {
  return now === null ? null : todayInShanghai(new Date(now))
}
