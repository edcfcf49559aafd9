import type { Place } from '#types/dataset'

/** A road with its places. */
export interface Road<T> {
  name: string
  places: T[]
}

/** The roads of the places, those with most places first, then in the order of the places. */
export function roadsOf<T extends Pick<Place, 'road'>>(places: readonly T[]): Road<T>[] {
  const roads = new Map<string, T[]>()
  for (const place of places) {
    const along = roads.get(place.road)
    if (along === undefined) roads.set(place.road, [place])
    else along.push(place)
  }
  return [...roads]
    .map(([name, along]) => ({ name, places: along }))
    .sort((a, b) => b.places.length - a.places.length)
}
