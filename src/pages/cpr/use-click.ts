import { type MutableRefObject, useEffect, useRef, useState } from 'react'
import { type Click, openClick } from '@/platform/click'

/** The reader switches it on and off; `lost` is on, and nothing can be heard. */
export type Sound = 'on' | 'off' | 'lost'

/** The sound of the beat, while the page is in front. A tap switches it off; where it is off or lost, on anew. */
export function useClick(inFront: boolean): {
  sound: Sound
  click: MutableRefObject<Click | undefined>
  onSound(): void
} {
  const click = useRef<Click>()
  const [heard, setHeard] = useState(true)
  // Counts how often it was switched on; 0 is off.
  const [asked, setAsked] = useState(1)
  useEffect(() => {
    if (!inFront || asked === 0) return
    setHeard(true)
    const opened = openClick(setHeard)
    click.current = opened
    return () => {
      click.current = undefined
      opened.close()
    }
  }, [inFront, asked])
  const sound = asked === 0 ? 'off' : heard ? 'on' : 'lost'
  return { sound, click, onSound: () => setAsked(sound === 'on' ? 0 : asked + 1) }
}
