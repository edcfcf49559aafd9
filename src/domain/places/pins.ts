import type { Place, Position } from '#types/dataset'
import { isExact, metresBetween, type Point } from '@/domain/geo/distance'

/** One pin of the map: the stations that stand too close together for pins of their own. */
export interface Pin<T> extends Point {
  places: T[]
  /** All its points are only known to the street: the pin looks approximate. */
  about: boolean
}

/** A pin is some 40 of the 375 pixels wide that the shown stations are spread over. */
const pinShare = 40 / 375

/**
 * Pins for the stations in their order, so that none covers another when the map shows them all. A pin
 * stands at its first station. Each station is in exactly one pin.
 */
export function pinsFor<T extends Pick<Place, 'position'>>(places: readonly T[]): Pin<T>[] {
  const apart = spread(places.map(({ position }) => position)) * pinShare
  const pins: Pin<T>[] = []
  for (const place of places) {
    const { latitude, longitude } = place.position
    const about = !isExact(place.position)
    const near = pins.find((pin) => metresBetween(pin, place.position) < apart)
    if (near === undefined) pins.push({ latitude, longitude, places: [place], about })
    else {
      near.places.push(place)
      near.about &&= about
    }
  }
  return pins
}

/** Metres from end to end of what the map must show, in the direction that is longer. */
function spread(positions: readonly Position[]): number {
  const [first] = positions
  if (first === undefined) return 0
  const ends = positions.reduce(
    ({ south, north, west, east }, { latitude, longitude }) => ({
      south: Math.min(south, latitude),
      north: Math.max(north, latitude),
      west: Math.min(west, longitude),
      east: Math.max(east, longitude),
    }),
    { south: first.latitude, north: first.latitude, west: first.longitude, east: first.longitude },
  )
  const corner = { latitude: ends.south, longitude: ends.west }
  return Math.max(
    metresBetween(corner, { latitude: ends.north, longitude: ends.west }),
    metresBetween(corner, { latitude: ends.south, longitude: ends.east }),
  )
}
