import type { Position } from '#types/dataset'
import { noBreak } from '@/domain/date'

/** A point in degrees, GCJ-02. Metres between two such points are right: the shift of GCJ-02 is the same for neighbours. */
export type Point = Pick<Position, 'latitude' | 'longitude'>

/** How far something is, told no more exactly than it is known. */
export interface Distance {
  /** Straight line in metres, rounded to what the worse of both ends allows: 10, 50 or 100. */
  metres: number
  /** Less than `metres`: both points fall together at this exactness. */
  within: boolean
  /** One end is not known to the door, so the metres are 「约」. */
  about: boolean
  /** Minutes on foot, at least 1. */
  minutes: number
  /** To sort by: the shown metres, so that a list never looks mis-sorted, then the unrounded ones. */
  order: number
}

/** Mean radius of the earth, IUGG. */
const earthRadius = 6_371_009
const radian = Math.PI / 180

/**
 * A way on foot is longer than the straight line: 1.2 times for random pairs in a city (Newell 1980),
 * 1.21 to 1.23 around stations (O'Sullivan & Morrall 1996), more in large blocks like these. Taken: 1.3.
 */
const detour = 1.3
/**
 * Metres a minute. Observed means are 80 and more, 10 less for people over 65 (Finnis & Walton 2008,
 * Ergonomics 51): 70 is a pace at which hardly anybody comes later than the app says.
 */
const pace = 70
/** A door's point that may be further off than this many metres is told like a street's. */
const exact = 40
/** A point that may be this far off is only good for hundreds of metres. */
const veryVague = 200
/** Metres: the step of a distance between two doors. */
const doorStep = 10

/** Metres along the sphere (haversine) between two points in degrees. NaN for NaN. */
export function metresBetween(a: Point, b: Point): number {
  const south = Math.sin(((b.latitude - a.latitude) * radian) / 2)
  const east = Math.sin(((b.longitude - a.longitude) * radian) / 2)
  const chord = south * south + Math.cos(a.latitude * radian) * Math.cos(b.latitude * radian) * east * east
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** Whether a point is as good as a door's. How far off it may be decides: a door's point that is 60 m off is a street's. */
export function isExact({ precision, radius }: Pick<Position, 'precision' | 'radius'>): boolean {
  return precision === 'door' && radius <= exact
}

/** The step to which a distance from this point may be rounded: 10 m at a door, 50 m in a street, 100 m beyond. */
export function stepOf(position: Pick<Position, 'precision' | 'radius'>): number {
  if (isExact(position)) return doorStep
  return position.radius < veryVague ? 50 : 100
}

/** Straight metres rounded to a step; what rounds to nothing becomes one step. */
export function roundedMetres(metres: number, step: number): number {
  return Math.max(step, Math.round(metres / step) * step)
}

/** See `Distance.order`: even half-way round the earth the unrounded metres add less than a step. */
export function orderOf(raw: number, metres: number): number {
  return metres + raw / 1e7
}

/** The distance between two positions of the dataset, or from the user's own: both ends count. */
export function distanceBetween(a: Position, b: Position): Distance {
  const raw = metresBetween(a, b)
  const step = Math.max(stepOf(a), stepOf(b))
  const metres = roundedMetres(raw, step)
  return {
    metres,
    within: raw < step / 2,
    about: step > doorStep,
    // From the rounded metres, so that two rows with the same metres never show different minutes.
    minutes: Math.max(1, Math.round((metres * detour) / pace)),
    order: orderOf(raw, metres),
  }
}

/** 「350 米」 「约 350 米」 「约 1.2 公里」 「50 米以内」. */
export function metresText({ metres, within, about }: Distance): string {
  if (within) return `${metres}${noBreak}米以内`
  const far = metres < 1000 ? `${metres}${noBreak}米` : `${(metres / 1000).toFixed(1)}${noBreak}公里`
  return about ? `约 ${far}` : far
}

/** 「步行约 7 分」. */
export function walkText({ minutes }: Distance): string {
  return `步行约 ${minutes} 分`
}
