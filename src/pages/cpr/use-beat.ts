import { useEffect, useRef, useState } from 'react'
import { type Beat, beatAt } from '@/domain/first-aid'
import { keepAwake } from '@/platform/keep-awake'
import { useLeft, useShown } from '@/platform/lifecycle'
import { vibrate } from '@/platform/vibration'
import { type Sound, useClick } from './use-click'

/**
 * The beat from the moment the page opens: seen, felt and heard. Hidden, the page is silent and the phone may sleep;
 * shown again it goes on where the clock is. The number never waits for the phone's sound, vibration or screen.
 */
export function useBeat(): { beat: Beat; sound: Sound; onSound(): void } {
  const [inFront, setInFront] = useState(true)
  const [beat, setBeat] = useState(() => beatAt(0))
  const start = useRef(Date.now())
  const { click, ...control } = useClick(inFront)
  useShown(() => setInFront(true))
  useLeft(() => setInFront(false))
  useEffect(() => {
    if (!inFront) return
    let last = start.current
    const read = () => {
      const now = Date.now()
      // A clock that is set back takes the start along.
      start.current += Math.min(0, now - last)
      last = now
      return beatAt(now - start.current)
    }
    let current = read()
    setBeat(current)
    const tick = () => {
      const { index } = current
      current = read()
      timer = setTimeout(tick, current.next)
      // A timer may come a moment early.
      if (current.index === index) return
      setBeat(current)
      vibrate()
      click.current?.play()
    }
    let timer = setTimeout(tick, current.next)
    keepAwake(true)
    return () => {
      clearTimeout(timer)
      keepAwake(false)
    }
  }, [inFront, click])
  return { beat, ...control }
}
