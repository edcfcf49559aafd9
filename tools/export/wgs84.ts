import gcoord from 'gcoord'
import type { Position } from '#types/dataset'

/** A point of the dataset (GCJ-02) in WGS-84, to a millionth of a degree: what GPS and the world outside China use. */
export function wgs84({ latitude, longitude }: Pick<Position, 'latitude' | 'longitude'>): {
  latitude: number
  longitude: number
} {
  const [east = longitude, north = latitude] = gcoord.transform(
    [longitude, latitude],
    gcoord.GCJ02,
    gcoord.WGS84,
  )
  return { latitude: Number(north.toFixed(6)), longitude: Number(east.toFixed(6)) }
}
