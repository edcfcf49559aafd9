import type { Place, Position, ServiceAtPlace } from '#types/dataset'
import type { Distance } from '@/domain/geo/distance'
import { nearest } from '@/domain/geo/nearest'
import type { Now } from '@/domain/hours/clock'
import { openingAt } from '@/domain/hours/opening-hours'
import { aedService, placesWith } from './place'

/** A defibrillator: the place it is at, and what is known of it. */
export interface Device<T> {
  place: T
  fact: ServiceAtPlace
  /** The place's own opening hours say that it is closed now. */
  closed: boolean
  /** From where somebody has said to be; absent while nobody knows. */
  distance?: Distance
}

/** The defibrillator at a place in use; undefined where none has been reported. */
export function deviceAt<T extends Place>(place: T, now: Now): Device<T> | undefined {
  const fact = place.services.find(({ service }) => service === aedService)
  if (fact === undefined || place.retired !== undefined) return undefined
  return { place, fact, closed: openingAt(place.hours, now).state === 'closed' }
}

/**
 * The known defibrillators, at most `count`: nearest first from a position, by number without one. Those
 * behind a door that is known to be closed `now` come last, and say so.
 * There may always be others that the dataset does not know.
 */
export function emergencyDevices<T extends Place>(
  places: readonly T[],
  from: Position | undefined,
  now: Now,
  count: number,
): Device<T>[] {
  const known = placesWith(places, aedService)
  const isClosed = ({ hours }: T) => openingAt(hours, now).state === 'closed'
  const sorted = (some: readonly T[]) =>
    from === undefined ? some.map((item) => ({ item })) : nearest(some, from, count)
  const reachable = sorted(known.filter((place) => !isClosed(place)))
  const locked = sorted(known.filter(isClosed))
  return [...reachable, ...locked].slice(0, count).flatMap(({ item, ...way }) => {
    const device = deviceAt(item, now)
    return device === undefined ? [] : [{ ...device, ...way }]
  })
}
