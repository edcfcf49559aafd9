import type { PlaceRecord } from '#types/dataset'
import type { WithDistance } from '@/domain/geo/nearest'
import type { Now } from '@/domain/hours/clock'
import { openingAt } from '@/domain/hours/opening-hours'
import { nearestSound } from './nearest-sound'

/**
 * The `count` nearest other stations that are not known to be closed now: where to go from a shut door. One that may
 * not be there any more comes after all others.
 */
export function otherStations(
  place: Pick<PlaceRecord, 'id' | 'position'>,
  stations: readonly PlaceRecord[],
  now: Now,
  count: number,
): WithDistance<PlaceRecord>[] {
  const others = stations.filter(
    ({ id, hours }) => id !== place.id && openingAt(hours, now).state !== 'closed',
  )
  return nearestSound(others, place.position, count)
}

/** Where the nearest of some places is: right here, elsewhere, or nowhere that is known. */
export type NearestOf =
  | { kind: 'here' }
  | { kind: 'there'; reached: WithDistance<PlaceRecord> }
  | { kind: 'unknown' }

/** The nearest of the places that have something, from a place that may have it itself; one in doubt only if no other has it. */
export function nearestOf(
  place: Pick<PlaceRecord, 'id' | 'position'>,
  having: readonly PlaceRecord[],
): NearestOf {
  if (having.some(({ id }) => id === place.id)) return { kind: 'here' }
  const [reached] = nearestSound(having, place.position, 1)
  return reached ? { kind: 'there', reached } : { kind: 'unknown' }
}
