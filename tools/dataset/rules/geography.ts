import { metresBetween } from '../../../src/domain/geo/distance'
import { otherSystems, pointOf, systemNames, toGcj02 } from '../coordinates'
import type { Diagnostic } from '../diagnostic'
import { type JsonPath, nodesAt, numberAt, textAt } from '../json-path'
import type { Content, DatasetFile } from '../read'

interface Box {
  south: number
  north: number
  west: number
  east: number
}

type Point = NonNullable<ReturnType<typeof pointOf>>

/** Where an editor picks a point in GCJ-02. */
export const pointPicker = 'https://lbs.qq.com/getPoint/'

/** Metres. Neighbours on one road lie closer; a point copied from another map's system is off by less. */
const farthest = 1000

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
      const point = pointOf(value)
      if (point === undefined || inside(box, toGcj02(point, point.system))) return []
      return [outside(file, path, point, box)]
    }),
  )
}

/**
 * Places whose point lies far from every other place on their road. Of two places alone on a road the later one
 * is reported.
 */
export function strayPoints(content: Content): Diagnostic[] {
  const box = boundsOf(content)
  const onRoads = new Map<string, Neighbour[]>()
  for (const { path, value } of nodesAt(content['places.json'], 'places[]')) {
    const road = textAt(value, 'road')
    const [position] = nodesAt(value, 'position')
    const point = pointOf(position?.value)
    if (road === undefined || point === undefined) continue
    const converted = toGcj02(point, point.system)
    // What lies outside the bounds is an error already.
    if (box !== undefined && !inside(box, converted)) continue
    const neighbour = {
      path: [...path, 'position'],
      name: textAt(value, 'name') ?? '',
      point: converted,
      radius: numberAt(position?.value, 'radius') ?? 0,
    }
    onRoads.set(road, [...(onRoads.get(road) ?? []), neighbour])
  }
  return [...onRoads].flatMap(([road, along]) =>
    along.slice(along.length === 2 ? 1 : 0).flatMap((one) => {
      const others = along.filter((other) => other !== one)
      const isNear = ({ point, radius }: Neighbour) =>
        metresBetween(one.point, point) <= farthest + one.radius + radius
      // Of thousands on a road only a stray one is measured from all the others.
      if (others.some(isNear)) return []
      const [next] = others
        .map((other) => ({ other, metres: metresBetween(one.point, other.point) }))
        .sort((a, b) => a.metres - b.metres)
      if (next === undefined) return []
      return [
        {
          file: 'places.json' as const,
          path: one.path,
          problem: `离${road}上最近的「${next.other.name}」还有 ${(next.metres / 1000).toFixed(1)} 公里`,
          advice: `对照地址重新取点（${pointPicker}）；点没错就看路名写对没有`,
          severity: 'warning' as const,
        },
      ]
    }),
  )
}

/**
 * Points that are another place's: taken for the address that a place had before, or copied with the row of a place
 * that is at another door. A street's point may be shared along its road.
 */
export function outdatedPoints(content: Content): Diagnostic[] {
  const doors = new Map<string, { name: string; address: string }>()
  return nodesAt(content['places.json'], 'places[]').flatMap(({ path, value }): Diagnostic[] => {
    const [position] = nodesAt(value, 'position')
    const point = pointOf(position?.value)
    const address = textAt(value, 'address') ?? ''
    if (point === undefined || address === '' || textAt(value, 'retired') !== undefined) return []
    const warn = (problem: string, advice: string): Diagnostic[] => [
      { file: 'places.json', path: [...path, 'position'], problem, advice, severity: 'warning' },
    ]
    const taken = textAt(position?.value, 'address')
    if (taken !== undefined && taken !== address)
      return warn(
        `地址改了，点还是照「${taken}」取的`,
        `照新地址重新取点（${pointPicker}），再写 "address": "${address}"；点没变就只改这一行`,
      )
    const street = textAt(position?.value, 'precision') === 'street' ? textAt(value, 'road') : undefined
    const key = JSON.stringify([point, street])
    const other = doors.get(key)
    doors.set(key, other ?? { name: textAt(value, 'name') ?? '', address })
    if (other === undefined || other.address === address) return []
    return warn(
      `跟「${other.name}」的点一模一样，地址却是另一处（${other.address}）`,
      `抄这一条的时候忘了改点：照地址重新取点（${pointPicker}）`,
    )
  })
}

interface Neighbour {
  path: JsonPath
  name: string
  point: { latitude: number; longitude: number }
  radius: number
}

function outside(file: DatasetFile, path: JsonPath, point: Point, box: Box): Diagnostic {
  const { latitude, longitude, system } = point
  const swapped = { latitude: longitude, longitude: latitude }
  if (inside(box, toGcj02(swapped, system))) {
    return { file, path, problem: '经度和纬度写反了', advice: '把 latitude 和 longitude 两个数对调' }
  }
  const meant = system === 'gcj02' && otherSystems.find((other) => inside(box, toGcj02(point, other)))
  return {
    file,
    path,
    problem: '这个点在街道范围之外',
    advice: meant
      ? `像是从${systemNames[meant]}抄的：是的话加上 "system": "${meant}"；不是就重新取点（${pointPicker}）`
      : `在腾讯地图上重新取点（GCJ-02，${pointPicker}）；从百度抄的写 "system": "bd09"；范围写错了就改 neighbourhood.json 的 bounds`,
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

function inside(box: Box, { latitude, longitude }: { latitude: number; longitude: number }): boolean {
  return latitude >= box.south && latitude <= box.north && longitude >= box.west && longitude <= box.east
}
