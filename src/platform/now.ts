import { useRef, useState } from 'react'
import type { HoursRecord } from '#types/dataset'
import { believed, type Now } from '@/domain/hours/clock'
import { nextChange } from '@/domain/hours/opening-hours'
import { useLeft, useShown } from './lifecycle'

/**
 * The page's one clock. It is read when the page is shown and at each instant at which one of the places
 * opens or closes, or the day ends; in between it stands, so that nothing is rendered for nothing. While the
 * page is covered or WeChat is in the background it stands too, for timers cannot be trusted there.
 * `newestFact` is the newest date of the dataset: an earlier clock is not believed.
 */
export function useNow(newestFact: string, places: readonly { hours: HoursRecord | null }[] = []): Now {
  const [clock, setClock] = useState(() => readClock(places))
  const latest = useRef(clock)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const stop = () => clearTimeout(timer.current)
  const renew = () => {
    stop()
    const present = Date.now()
    const { instant, next } = latest.current
    if (present < instant || present >= next) {
      latest.current = readClock(places)
      setClock(latest.current)
    }
    timer.current = setTimeout(renew, latest.current.next - present)
  }
  useShown(renew)
  useLeft(stop)
  return believed(clock.instant, newestFact)
}

/** The present, and until when all that is said of it stays as it is. */
function readClock(places: readonly { hours: HoursRecord | null }[]): { instant: number; next: number } {
  const instant = Date.now()
  return { instant, next: nextChange(places, instant) }
}
