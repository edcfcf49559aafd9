import type { PlaceRecord, Position } from '#types/dataset'
import { type Distance, distanceBetween } from '@/domain/geo/distance'
import type { Now } from '@/domain/hours/clock'
import { openingAt } from '@/domain/hours/opening-hours'

/** A station as the list shows it: with its distance once it is known from where. */
export interface ListedStation {
  place: PlaceRecord
  distance?: Distance
}

/** Which stations are wanted: those of a road, the reader's favourites, those open now by their known hours. */
export type StationFilter =
  | { kind: 'all' }
  | { kind: 'road'; road: string }
  | { kind: 'favourites' }
  | { kind: 'open' }

/** The stations that pass the filter, in their order. */
export function filterStations(
  stations: readonly PlaceRecord[],
  filter: StationFilter,
  favourites: readonly string[],
  now: Now,
): PlaceRecord[] {
  switch (filter.kind) {
    case 'all':
      return [...stations]
    case 'road':
      return stations.filter(({ road }) => road === filter.road)
    case 'favourites':
      return stations.filter(({ id }) => favourites.includes(id))
    case 'open':
      return stations.filter(({ hours }) => openingAt(hours, now).state === 'open')
  }
}

/**
 * The stations with their distances from a position, nearest first by the shown metres; those known to be
 * closed now come after them, for nobody walks to a closed door, and last those that may not be there any more.
 * Unknown hours count as no reason to be last.
 */
export function stationsFrom(stations: readonly PlaceRecord[], from: Position, now: Now): ListedStation[] {
  return stations
    .map((place) => ({
      place,
      distance: distanceBetween(from, place.position),
      closed: openingAt(place.hours, now).state === 'closed',
    }))
    .sort(
      (a, b) =>
        Number(a.place.doubt !== undefined) - Number(b.place.doubt !== undefined) ||
        Number(a.closed) - Number(b.closed) ||
        a.distance.order - b.distance.order,
    )
    .map(({ place, distance }) => ({ place, distance }))
}
