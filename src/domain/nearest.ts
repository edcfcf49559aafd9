import type { Position } from '#types/dataset'
import { type Distance, distanceBetween, metresBetween, roundedMetres, stepOf } from './distance'

/** Something with its distance from where one is. */
export interface Reached<T> {
  item: T
  distance: Distance
}

interface Located {
  position: Position
}

const metresPerDegree = metresBetween({ latitude: 0, longitude: 0 }, { latitude: 1, longitude: 0 })
/** Rounding to 100 m takes away at most half of it. */
const mostRounding = 50

/**
 * The `count` nearest of `items` from a position, nearest first. Sorts by the rounded metres that the
 * screen shows, and keeps the order of `items` where those are equal: a list never looks mis-sorted,
 * and no order is claimed that is not known. Fewer when there are fewer; none for a count below 1.
 */
export function nearest<T extends Located>(items: readonly T[], from: Position, count: number): Reached<T>[] {
  const fromStep = stepOf(from)
  const best: { item: T; metres: number }[] = []
  for (const item of items) {
    const { position } = item
    const last = best.length < count ? undefined : best[best.length - 1]
    // What lies too far north or south alone needs no trigonometry: that spares nine in ten of 10,000 stations.
    const north = Math.abs(position.latitude - from.latitude) * metresPerDegree
    if (last !== undefined && north - mostRounding >= last.metres) continue
    const step = Math.max(fromStep, stepOf(position))
    const metres = roundedMetres(metresBetween(from, position), step)
    if (best.length >= count && (last === undefined || metres >= last.metres)) continue
    let at = best.length
    while (at > 0 && metres < (best[at - 1]?.metres ?? 0)) at -= 1
    best.splice(at, 0, { item, metres })
    if (best.length > count) best.pop()
  }
  return best.map(({ item }) => ({ item, distance: distanceBetween(from, item.position) }))
}

/** All items by distance, by the same rule as `nearest`. */
export function byDistance<T extends Located>(items: readonly T[], from: Position): Reached<T>[] {
  return items
    .map((item) => ({ item, distance: distanceBetween(from, item.position) }))
    .sort((a, b) => a.distance.metres - b.distance.metres)
}
