import { useState } from 'react'
import { readKept, toggleKept } from '@/domain/places/favourites'
import { useShown } from './lifecycle'
import { readStored, store } from './storage'

const key = 'kept-places'

/**
 * The ids of the places the reader keeps, and the way to keep one or let it go, which gives whether the phone
 * remembers it. Read anew when the page is shown.
 */
export function useKeptPlaces(): { kept: string[]; onToggle(id: string): boolean } {
  const [kept, setKept] = useState(() => readKept(readStored(key).value))
  useShown(() =>
    setKept((old) => {
      const now = readKept(readStored(key).value)
      return old.join() === now.join() ? old : now
    }),
  )
  const onToggle = (id: string) => {
    const before = readStored(key)
    const next = toggleKept(readKept(before.value), id)
    setKept(next)
    return store(key, next, before)
  }
  return { kept, onToggle }
}
