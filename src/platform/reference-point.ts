import { parseReferencePoint, type ReferencePoint } from '@/domain/geo/reference-point'
import { readStored, store } from './storage'

const key = 'origin'

/** Where the reader last said to be. Never the phone's position: that is not stored. */
export function storedReferencePoint(): ReferencePoint | undefined {
  return parseReferencePoint(readStored(key).value)
}

/** Remembers where the reader says to be; `undefined` forgets it. */
export function storeReferencePoint(referencePoint: ReferencePoint | undefined): void {
  store(key, referencePoint ?? null, readStored(key))
}
