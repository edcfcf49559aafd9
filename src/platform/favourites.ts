import { useState } from 'react'
import { parseFavourites, toggleFavourite } from '@/domain/places/favourites'
import { useShown } from './lifecycle'
import { readStored, store } from './storage'

const key = 'kept-places'

/**
 * The ids of the places the reader keeps, and the way to keep one or let it go, which gives whether the phone
 * remembers it. Read anew when the page is shown.
 */
export function useFavourites(): { kept: string[]; onToggle(id: string): boolean } {
  const [kept, setKept] = useState(() => parseFavourites(readStored(key).value))
  useShown(() =>
    setKept((old) => {
      const now = parseFavourites(readStored(key).value)
      return old.join() === now.join() ? old : now
    }),
  )
  const onToggle = (id: string) => {
    const before = readStored(key)
    const next = toggleFavourite(parseFavourites(before.value), id)
    setKept(next)
    return store(key, next, before)
  }
  return { kept, onToggle }
}
