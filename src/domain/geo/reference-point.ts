import type { Landmark, Place, Position } from '#types/dataset'
import { positionAtLandmark, positionInRoad } from './own-position'

/** Where somebody says they are: 「我在…附近」. Unlike the phone's own position it may be remembered. */
export type ReferencePoint = { kind: 'landmark'; id: string } | { kind: 'road'; road: string }

interface Known {
  landmarks: readonly Landmark[]
  places: readonly Place[]
}

/** Reads back what was remembered. Undefined for anything else, such as what an older version wrote. */
export function parseReferencePoint(stored: unknown): ReferencePoint | undefined {
  if (typeof stored !== 'object' || stored === null || !('kind' in stored)) return undefined
  if (stored.kind === 'landmark' && 'id' in stored && typeof stored.id === 'string') {
    return { kind: 'landmark', id: stored.id }
  }
  if (stored.kind === 'road' && 'road' in stored && typeof stored.road === 'string') {
    return { kind: 'road', road: stored.road }
  }
  return undefined
}

/** The place names people choose from stand for a position. Undefined for one the dataset no longer has. */
export function positionOfReferencePoint(
  referencePoint: ReferencePoint,
  { landmarks, places }: Known,
): Position | undefined {
  if (referencePoint.kind === 'road')
    return positionInRoad(places.filter(({ road }) => road === referencePoint.road))
  const landmark = landmarks.find(({ id }) => id === referencePoint.id)
  return landmark && positionAtLandmark(landmark)
}

/** 「街道办事处」 or 「丰镇路」. Undefined for one the dataset no longer has. */
export function nameOfReferencePoint(
  referencePoint: ReferencePoint,
  { landmarks, places }: Known,
): string | undefined {
  if (referencePoint.kind === 'landmark') return landmarks.find(({ id }) => id === referencePoint.id)?.name
  return places.some(({ road }) => road === referencePoint.road) ? referencePoint.road : undefined
}

/** Whether two reference points are the same choice. */
export function sameReferencePoint(a: ReferencePoint | undefined, b: ReferencePoint | undefined): boolean {
  return keyOf(a) === keyOf(b)
}

function keyOf(referencePoint: ReferencePoint | undefined): string {
  if (referencePoint === undefined) return ''
  return referencePoint.kind === 'road' ? `road ${referencePoint.road}` : `landmark ${referencePoint.id}`
}
