import { useEffect, useState } from 'react'
import { beatInterval } from '@/domain/first-aid'
import { useLeft } from '@/platform/lifecycle'
import { keepScreenOn, vibrate } from '@/platform/vibration'

/**
 * The beat for chest presses. While it runs the phone vibrates at each beat and the screen stays lit; the
 * visible pulse is a style, so that no beat costs a render. It stops when the page is left or hidden.
 */
export function useMetronome(): { running: boolean; toggle(): void } {
  const [running, setRunning] = useState(false)
  useLeft(() => setRunning(false))
  useEffect(() => {
    if (!running) return
    keepScreenOn(true)
    vibrate()
    const timer = setInterval(vibrate, beatInterval)
    return () => {
      clearInterval(timer)
      keepScreenOn(false)
    }
  }, [running])
  return { running, toggle: () => setRunning(!running) }
}
