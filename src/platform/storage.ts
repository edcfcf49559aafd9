import Taro from '@tarojs/taro'

/** All that is ever stored. The about page tells the reader each of them. */
export type StoredKey =
  | 'kept-places'
  | 'news-seen'
  | 'notice-dismissed'
  | 'origin'
  | 'reading-position'
  | 'sorting-recent'
  | 'type-size'

/** What a key was found to hold. */
export interface Stored {
  /** Unchecked: the caller parses it. `undefined` where there is nothing, and where the phone does not give it out. */
  value: unknown
  /** Whether the phone gave it out, or said that there is nothing. */
  readable: boolean
}

/** What was stored since the app was opened: where the phone's storage fails, it holds until the app is closed. */
const session = new Map<StoredKey, Stored>()
const listeners = new Set<() => void>()

/** Calls `listener` whenever something is stored, by whatever page. Gives the way to stop that. */
export function onStored(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Reads a key. Never throws. */
export function readStored(key: StoredKey): Stored {
  const kept = session.get(key)
  if (kept) return kept
  try {
    const value: unknown = Taro.getStorageSync(key)
    return { value: value === '' ? undefined : value, readable: true }
  } catch {
    return { value: undefined, readable: false }
  }
}

/**
 * Stores JSON-like data on the phone; `before` is what the key held when the value was made. What could not be read
 * is not written over, for next time it may be read: the value then lasts for the session, as it does where storage
 * is full or missing. Never throws. Gives whether the phone keeps the value.
 */
export function store(key: StoredKey, value: unknown, { readable }: Stored): boolean {
  session.set(key, { value, readable })
  for (const listener of listeners) listener()
  if (!readable) return false
  try {
    Taro.setStorageSync(key, value)
    return true
  } catch {
    return false
  }
}
