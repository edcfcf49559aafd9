import type { Landmark, Neighbourhood, Place, Position } from '#types/dataset'
import { nearest } from './nearest'

/** Where somebody who calls 120 says they are. */
export type Whereabouts =
  /** At this place: they scanned the code on its wall. */
  | { kind: 'place'; place: Pick<Place, 'name' | 'address' | 'doubt'> }
  /** They chose a landmark as the nearest. */
  | { kind: 'landmark'; landmark: Pick<Landmark, 'name' | 'address'> }
  /** They chose the road they are in. */
  | { kind: 'road'; road: string }
  /** The phone's position: this place is the nearest. */
  | { kind: 'near'; place: Pick<Place, 'name' | 'address'> }

/** What to read aloud: the address, then the name people know. */
export interface SpokenAddress {
  address: string
  name?: string
}

/** Metres. Farther away a place is in another street, and its address would send the ambulance there. */
const near = 200

/** What the phone's position says of where one is: near a known place, or (null) nothing that could be read aloud. */
export function whereaboutsFrom(
  position: Position,
  places: readonly Pick<Place, 'name' | 'address' | 'position'>[],
): Whereabouts | null {
  const [first] = nearest(places, position, 1)
  return first !== undefined && first.distance.metres <= near ? { kind: 'near', place: first.item } : null
}

type Town = Pick<Neighbourhood, 'city' | 'district'>

/**
 * The words for the dispatcher: district, road and number, then the name of the place (120 answers for the
 * whole city, so the district comes first). An address that is not certain ends in 「附近」: being
 * near a landmark, in a road, or at a place that may have moved.
 */
export function spokenAddress(where: Whereabouts, town: Town): SpokenAddress {
  switch (where.kind) {
    case 'place': {
      const address = inDistrict(where.place.address, town)
      return where.place.doubt === undefined
        ? { address, name: where.place.name }
        : { address: `${address}附近`, name: where.place.name }
    }
    case 'landmark': {
      const { name, address } = where.landmark
      return address === undefined
        ? { address: `${inDistrict(name, town)}附近` }
        : { address: `${inDistrict(address, town)}附近`, name }
    }
    case 'road':
      return { address: `${inDistrict(where.road, town)}附近` }
    case 'near':
      return { address: `${inDistrict(where.place.address, town)}附近`, name: where.place.name }
  }
}

/** An address across the border, in another district, keeps its own. */
function inDistrict(address: string, { city, district }: Town): string {
  const rest = address.startsWith(city) ? address.slice(city.length) : address
  if (rest.startsWith(district)) return `${district} ${rest.slice(district.length)}`
  return rest === address ? `${district} ${address}` : rest
}
