import type { Place, Position, ServiceAtPlace } from '#types/dataset'
import type { Distance } from './distance'
import { nearest } from './nearest'
import { aedService, placesWith } from './place'

/** A defibrillator: the place it is at, and what is known of it. */
export interface Device<T> {
  place: T
  fact: ServiceAtPlace
  /** From where somebody has said to be; absent while nobody knows. */
  distance?: Distance
}

/**
 * The known defibrillators, at most `count`: nearest first from a position, by number without one.
 * There may always be others that the dataset does not know.
 */
export function emergencyDevices<T extends Place>(
  places: readonly T[],
  from: Position | undefined,
  count: number,
): Device<T>[] {
  const known = placesWith(places, aedService)
  const reached = from === undefined ? undefined : nearest(known, from, count)
  const chosen = reached ?? known.slice(0, count).map((item) => ({ item }))
  return chosen.flatMap(({ item, ...way }) => {
    const fact = item.services.find(({ service }) => service === aedService)
    return fact === undefined ? [] : [{ place: item, fact, ...way }]
  })
}
