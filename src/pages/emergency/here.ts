import type { PlaceRecord, Position } from '#types/dataset'
import { metresBetween } from '@/domain/geo/distance'
import type { LocatedWhereabouts, Whereabouts } from '@/domain/places/spoken-address'

/** Where somebody is: in words for 120, and as a point to measure from. Either may be unknown. */
export interface Here {
  where: Whereabouts | null
  position: Position | undefined
  /** The place whose wall code was scanned, as long as nothing says otherwise. */
  at?: PlaceRecord
}

/**
 * At the place whose wall code was scanned; an id the dataset does not know counts for nothing. Nothing is kept
 * of an earlier visit: its address could be the wrong one.
 */
export function hereAt(places: readonly PlaceRecord[], id: string | undefined): Here {
  const at = places.find((each) => each.id === id)
  if (at === undefined) return { where: null, position: undefined }
  return { where: { kind: 'place', place: at }, position: at.position, at }
}

/**
 * After the phone has said where it is. It never takes an address away: one close by replaces the old, and a
 * position that may well be the scanned place changes nothing, for the scan is the more exact.
 */
export function hereFrom(old: Here, position: Position, found: LocatedWhereabouts | null): Here {
  const { at, where } = old
  if (at && metresBetween(position, at.position) <= position.radius + at.position.radius) return old
  return { where: found?.kind === 'near' ? found : where, position }
}
