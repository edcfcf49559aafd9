import type { Position } from '#types/dataset'
import { type Distance, distanceBetween, metresBetween, orderOf, roundedMetres, stepOf } from './distance'

/** Something with its distance from where one is. */
export interface WithDistance<T> {
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
 * The `count` nearest of `items` from a position, nearest first. Sorts by the metres that the screen
 * shows, so that a list never looks mis-sorted, then by the unrounded ones. Fewer when there are fewer; none for a count below 1.
 */
export function nearest<T extends Located>(
  items: readonly T[],
  from: Position,
  count: number,
): WithDistance<T>[] {
  const fromStep = stepOf(from)
  const best: { item: T; order: number }[] = []
  for (const item of items) {
    const { position } = item
    const last = best.length < count ? undefined : best[best.length - 1]
    // What lies too far north or south alone needs no trigonometry: that spares nine in ten of 10,000 stations.
    const north = Math.abs(position.latitude - from.latitude) * metresPerDegree
    if (last !== undefined && north - mostRounding >= last.order) continue
    const raw = metresBetween(from, position)
    const order = orderOf(raw, roundedMetres(raw, Math.max(fromStep, stepOf(position))))
    const at = best.findIndex((each) => order < each.order)
    best.splice(at < 0 ? best.length : at, 0, { item, order })
    if (best.length > count) best.pop()
  }
  return best.map(({ item }) => ({ item, distance: distanceBetween(from, item.position) }))
}
