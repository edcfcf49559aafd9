import type { Diagnostic } from '../diagnostic'
import { type JsonPath, nodesAt, numberAt } from '../json-path'
import type { Content, DatasetFile } from '../read'

interface Box {
  south: number
  north: number
  west: number
  east: number
}

const points: [DatasetFile, string][] = [
  ['neighbourhood.json', 'landmarks[]'],
  ['places.json', 'places[].position'],
]

/** Points outside the bounds, latitude and longitude swapped, and bounds that enclose nothing. */
export function wrongPoints(content: Content): Diagnostic[] {
  const box = boundsOf(content)
  if (box === undefined) return []
  if (box.south >= box.north || box.west >= box.east) {
    return [
      {
        file: 'neighbourhood.json',
        path: ['bounds'],
        problem: '框是空的：南要小于北，西要小于东',
        advice: '对照地图改四条边',
      },
    ]
  }
  return points.flatMap(([file, pattern]) =>
    nodesAt(content[file], pattern).flatMap(({ path, value }) => {
      const latitude = numberAt(value, 'latitude')
      const longitude = numberAt(value, 'longitude')
      if (latitude === undefined || longitude === undefined || inside(box, latitude, longitude)) return []
      return [outside(file, path, inside(box, longitude, latitude))]
    }),
  )
}

function outside(file: DatasetFile, path: JsonPath, swapped: boolean): Diagnostic {
  if (swapped) {
    return { file, path, problem: '经度和纬度写反了', advice: '把 latitude 和 longitude 两个数对调' }
  }
  return {
    file,
    path,
    problem: '这个点在街道范围之外',
    advice: '用腾讯或高德地图的坐标（GCJ-02）重新取点；范围写错了就改 neighbourhood.json 的 bounds',
  }
}

function boundsOf(content: Content): Box | undefined {
  const [bounds] = nodesAt(content['neighbourhood.json'], 'bounds')
  const south = numberAt(bounds?.value, 'south')
  const north = numberAt(bounds?.value, 'north')
  const west = numberAt(bounds?.value, 'west')
  const east = numberAt(bounds?.value, 'east')
  if (south === undefined || north === undefined || west === undefined || east === undefined) return undefined
  return { south, north, west, east }
}

function inside(box: Box, latitude: number, longitude: number): boolean {
  return latitude >= box.south && latitude <= box.north && longitude >= box.west && longitude <= box.east
}
