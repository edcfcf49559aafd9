import type { Bounds, Landmark, Position } from '#types/dataset'
import { metresBetween, type Point } from './distance'

/** What the phone says: degrees in GCJ-02, and how far off it may be in metres where it says so. */
export interface Fix extends Point {
  accuracy?: number | undefined
}

/** Whether a fix is good enough to sort stations by. */
export type JudgedFix = { kind: 'good'; position: Position } | { kind: 'vague' } | { kind: 'outside' }

/**
 * Metres. Stations lie some 500 m apart: a fix worse than this (a cell tower, or a phone that gives
 * only an approximate position) would name a wrong nearest one.
 */
const vaguest = 300
/** A fix of this many metres or better is shown like a door, in steps of 10 m. */
const exact = 40
/** Metres around the bounds in which somebody still counts as being here: across the border road, on the way in. */
const margin = 1000

/**
 * Judges what the phone says. Never throws; a position that is no number is vague. An accuracy that is missing,
 * no number, or not above zero (iOS writes -1 for an invalid one, Android 0 for none) counts as the vaguest that is good.
 */
export function judgeFix({ latitude, longitude, accuracy = 0 }: Fix, bounds: Bounds): JudgedFix {
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return { kind: 'vague' }
  const radius = accuracy > 0 ? Math.ceil(accuracy) : vaguest
  if (radius > vaguest) return { kind: 'vague' }
  const inside = {
    latitude: Math.min(bounds.north, Math.max(bounds.south, latitude)),
    longitude: Math.min(bounds.east, Math.max(bounds.west, longitude)),
  }
  if (metresBetween({ latitude, longitude }, inside) > margin) return { kind: 'outside' }
  return {
    kind: 'good',
    position: { latitude, longitude, precision: radius <= exact ? 'door' : 'street', radius },
  }
}

/** Being at a landmark: its point is the middle of something large, so distances from it are a street's. */
export function positionAtLandmark({ latitude, longitude }: Landmark): Position {
  return { latitude, longitude, precision: 'street', radius: 100 }
}

/**
 * Being somewhere in a road, of which only the places in it are known: the middle between them, as
 * vague as they lie apart. Undefined for a road without places.
 */
export function positionInRoad(places: readonly { position: Position }[]): Position | undefined {
  if (places.length === 0) return undefined
  const mean = (of: (position: Position) => number) =>
    places.reduce((sum, { position }) => sum + of(position), 0) / places.length
  const middle = { latitude: mean(({ latitude }) => latitude), longitude: mean(({ longitude }) => longitude) }
  const reach = places.map(({ position }) => metresBetween(middle, position) + position.radius)
  return { ...middle, precision: 'street', radius: Math.round(Math.max(100, ...reach)) }
}
