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

/** Kept for the session when the phone's storage fails: a setting then holds until the app is closed. */
const session = new Map<StoredKey, unknown>()

/** What was stored under `key`, unchecked: the caller parses it. `undefined` where there is nothing. */
export function readStored(key: StoredKey): unknown {
  if (session.has(key)) return session.get(key)
  try {
    const value: unknown = Taro.getStorageSync(key)
    return value === '' ? undefined : value
  } catch {
    return undefined
  }
}

/** Stores JSON-like data on the phone. Never throws: where storage fails the value lasts for the session. */
export function store(key: StoredKey, value: unknown): void {
  session.set(key, value)
  try {
    Taro.setStorageSync(key, value)
  } catch {
    // Full, broken or missing storage costs memory between visits, nothing else.
  }
}
