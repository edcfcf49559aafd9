import { type Origin, readOrigin } from '@/domain/geo/reference-point'
import { readStored, store } from './storage'

const key = 'origin'

/** Where the reader last said to be. Never the phone's position: that is not stored. */
export function rememberedOrigin(): Origin | undefined {
  return readOrigin(readStored(key).value)
}

/** Remembers where the reader says to be; `undefined` forgets it. */
export function rememberOrigin(origin: Origin | undefined): void {
  store(key, origin ?? null, readStored(key))
}
