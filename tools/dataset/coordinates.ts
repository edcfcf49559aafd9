import gcoord from 'gcoord'
import type { CoordinateSystem } from '#types/dataset'
import { numberAt, textAt } from './json-path'

/** A point in degrees. */
interface Point {
  latitude: number
  longitude: number
}

const systems = {
  gcj02: gcoord.GCJ02,
  bd09: gcoord.BD09,
  wgs84: gcoord.WGS84,
} satisfies Record<CoordinateSystem, unknown>

/** What editors call each system. */
export const systemNames: Record<CoordinateSystem, string> = {
  gcj02: '腾讯、高德地图（gcj02）',
  bd09: '百度地图（bd09）',
  wgs84: '手机或 GPS（wgs84）',
}

/** The systems an editor can have copied from when the app's own does not fit. */
export const otherSystems: readonly CoordinateSystem[] = ['bd09', 'wgs84']

/** A point of one system in another, to a millionth of a degree (0.1 m). One outside China stays where it is. */
export function convert({ latitude, longitude }: Point, from: CoordinateSystem, to: CoordinateSystem): Point {
  if (from === to) return { latitude, longitude }
  const [east = longitude, north = latitude] = gcoord.transform(
    [longitude, latitude],
    systems[from],
    systems[to],
  )
  return { latitude: Number(north.toFixed(6)), longitude: Number(east.toFixed(6)) }
}

/** A point of the given system in GCJ-02, which is the app's own. */
export function toGcj02(point: Point, system: CoordinateSystem): Point {
  return convert(point, system, 'gcj02')
}

/** The same object with its point in GCJ-02, and no longer any word of a system. */
export function inGcj02<T extends Point & { system?: CoordinateSystem | undefined }>({
  system = 'gcj02',
  ...rest
}: T): Omit<T, 'system'> {
  return { ...rest, ...toGcj02(rest, system) }
}

/** The point and the system of unchecked JSON; undefined where no point is. */
export function pointOf(value: unknown): (Point & { system: CoordinateSystem }) | undefined {
  const latitude = numberAt(value, 'latitude')
  const longitude = numberAt(value, 'longitude')
  if (latitude === undefined || longitude === undefined) return undefined
  const written = textAt(value, 'system')
  return { latitude, longitude, system: otherSystems.find((known) => known === written) ?? 'gcj02' }
}
