import Taro from '@tarojs/taro'
import type { Point } from '@/domain/geo/distance'
import { trySafely } from './feedback'

/** Whether this WeChat can draw a map on a page. The browser preview cannot: it has no key for one. */
export function canShowMap(): boolean {
  if (process.env.TARO_ENV === 'h5') return false
  try {
    return Taro.canIUse('map')
  } catch {
    return false
  }
}

/**
 * Moves the map with this id so that it shows all points, with room for the pins that stand on them. The
 * map's own `includePoints` is lost when it is set before the map has drawn itself, hence this too.
 */
export function fitMap(id: string, points: readonly Point[]): void {
  if (points.length === 0) return
  trySafely(() => Taro.createMapContext(id).includePoints({ points: [...points], padding: [64, 32, 24, 32] }))
}
