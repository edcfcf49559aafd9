import type { Landmark, Place, Position, Town } from '#types/dataset'
import { noBreak } from '@/domain/date'
import { metresBetween } from '@/domain/geo/distance'
import { positionAtLandmark } from '@/domain/geo/own-position'
import { withoutCity } from '@/domain/places/place'

/** Where somebody who calls 120 says they are. */
export type Whereabouts =
  /** At this place: they scanned the code on its wall. */
  | { kind: 'place'; place: Pick<Place, 'name' | 'address' | 'doubt'> }
  /** They chose a landmark as the nearest. */
  | { kind: 'landmark'; landmark: Named }
  /** They chose the road they are in. */
  | { kind: 'road'; road: string }
  /** The phone's position: this place is close by. */
  | { kind: 'near'; place: Pick<Place, 'name' | 'address'> }
  /** The phone's position, close to nothing known: straight metres from the nearest, and how far off that may be. */
  | { kind: 'away'; from: Named; metres: number; error: number }

/** What the phone's position alone can say. */
export type LocatedWhereabouts = Extract<Whereabouts, { kind: 'near' | 'away' }>

type Named = Pick<Landmark, 'name' | 'address'>

/** What to read aloud: the address, then the name people know or how far off it may be. */
export interface SpokenAddress {
  address: string
  name?: string
}

/** Metres. A place that may be farther away is in another street, and its address would send the ambulance there. */
const near = 200
/** Metres. How far somebody is is said in these steps. */
const step = 50

interface Located {
  position: Position
}

/** What the phone's position says of where one is. Null where the dataset knows nothing to measure from. */
export function whereaboutsFrom(
  position: Position,
  places: readonly (Pick<Place, 'name' | 'address'> & Located)[],
  landmarks: readonly Landmark[],
): LocatedWhereabouts | null {
  const place = closest(places, position)
  if (place !== undefined && place.most <= near) return { kind: 'near', place: place.item }
  const known = landmarks.map((each) => ({ ...each, position: positionAtLandmark(each) }))
  const mark = closest<Named & Located>([...places, ...known], position)
  return mark === undefined
    ? null
    : { kind: 'away', from: mark.item, metres: mark.metres, error: mark.most - mark.metres }
}

/** The item that is closest if both positions are as far off as they may be, with those metres and the unrounded ones between. */
function closest<T extends Located>(items: readonly T[], from: Position) {
  let best: { item: T; metres: number; most: number } | undefined
  for (const item of items) {
    const metres = metresBetween(from, item.position)
    const most = metres + from.radius + item.position.radius
    if (best === undefined || most < best.most) best = { item, metres, most }
  }
  return best
}

/**
 * The words for the dispatcher: district, road and number, then the name of the place (120 answers for the
 * whole city, so the district comes first). An address that is not certain ends in 「附近」: being
 * near a landmark, in a road, or at a place that may have moved. A position close to nothing says how far from what.
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
    case 'away': {
      const { from, metres, error } = where
      const mark = from.address === undefined ? from.name : `${from.address}${from.name}`
      const far = Math.max(step, Math.round(metres / step) * step)
      return {
        address: `离${inDistrict(mark, town)}约 ${far}${noBreak}米`,
        name: `可能差 ${Math.ceil(error / step) * step}${noBreak}米`,
      }
    }
  }
}

/** An address across the border, in another district, keeps its own. A city may have no districts. */
function inDistrict(address: string, town: Town): string {
  const { district } = town
  const rest = withoutCity(address, town)
  if (district === undefined) return rest
  if (rest.startsWith(district)) return `${district} ${rest.slice(district.length)}`
  return rest === address ? `${district} ${address}` : rest
}
