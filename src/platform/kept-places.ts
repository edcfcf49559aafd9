import { useState } from 'react'
import { readKept, toggleKept } from '@/domain/kept-places'
import { useShown } from './page-life'
import { readStored, store } from './storage'

const key = 'kept-places'

/** The ids of the places the reader keeps, and the way to keep one or let it go. Read anew when the page is shown. */
export function useKeptPlaces(): { kept: string[]; onToggle(id: string): void } {
  const [kept, setKept] = useState(() => readKept(readStored(key)))
  useShown(() =>
    setKept((old) => {
      const now = readKept(readStored(key))
      return old.join() === now.join() ? old : now
    }),
  )
  const onToggle = (id: string) => {
    const next = toggleKept(readKept(readStored(key)), id)
    store(key, next)
    setKept(next)
  }
  return { kept, onToggle }
}
