import { useCallback, useEffect, useState } from 'react'
import { onStored, readStored, type StoredKey, store } from './storage'

/**
 * What the phone keeps under a key, and the way to change it, which gives whether the phone remembers the change.
 * `parse` makes sense of whatever was stored, and never throws. A change on another page shows here too.
 */
export function useStored<T>(
  key: StoredKey,
  parse: (stored: unknown) => T,
): [value: T, change: (change: (value: T) => T) => boolean] {
  const [value, setValue] = useState(() => parse(readStored(key).value))
  useEffect(
    () =>
      onStored(() =>
        setValue((old) => {
          const now = parse(readStored(key).value)
          return JSON.stringify(now) === JSON.stringify(old) ? old : now
        }),
      ),
    [key, parse],
  )
  const change = useCallback(
    (changed: (value: T) => T) => {
      const before = readStored(key)
      return store(key, changed(parse(before.value)), before)
    },
    [key, parse],
  )
  return [value, change]
}

/** For a value that a rule parses together with something else. */
export const unparsed = (stored: unknown): unknown => stored
