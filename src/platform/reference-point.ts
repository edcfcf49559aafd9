import { parseReferencePoint, type ReferencePoint } from '@/domain/geo/reference-point'
import { useStored } from './use-stored'

/** `null`, for WeChat stores no `undefined`. */
const parse = (stored: unknown) => parseReferencePoint(stored) ?? null

/**
 * Where the reader last said to be, and the way to say so; `undefined` forgets it. Never the phone's position: that is
 * not stored.
 */
export function useReferencePoint(): {
  referencePoint: ReferencePoint | undefined
  remember(next: ReferencePoint | undefined): void
} {
  const [stored, change] = useStored('origin', parse)
  return { referencePoint: stored ?? undefined, remember: (next) => change(() => next ?? null) }
}
