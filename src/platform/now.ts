import { useState } from 'react'
import { useShown } from './page-life'

const minute = 60_000

/**
 * The time at which the page was last shown, in milliseconds since 1970: opening hours are compared with
 * it. A page that stays open keeps its time, so that nothing on it changes under the reader's eyes.
 */
export function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useShown(() => setNow((old) => (Date.now() - old < minute ? old : Date.now())))
  return now
}
