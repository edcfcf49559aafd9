import type { Known } from './block'
import { pointOf, toGcj02 } from './coordinates'
import { type JsonPath, nodesAt } from './json-path'
import type { Content, DatasetFile } from './read'
import { drawnIcons } from './rules/icons'
import { knownAt } from './rules/references'

/** Degrees, about half a kilometre. */
const margin = 0.005

/** What a dataset knows of its fields: a block made with it passes as it is copied. */
export function knownIn(file: DatasetFile, content: Content): Known {
  const rows = (path: JsonPath) =>
    path.at(-1) === 'icon' ? [...drawnIcons()].map((id) => ({ id, name: '' })) : knownAt(file, content, path)
  return {
    rows,
    example: (path) => {
      if (path.at(-1) === 'icon') return undefined
      if (path.includes('equipment') && path.at(-1) === 'service')
        return nodesAt(content['neighbourhood.json'], 'roles.aed')[0]?.value
      const known = rows(path) ?? []
      const position = path.filter((step) => typeof step === 'number').at(-1) ?? 0
      return (
        known[Number(position) % known.length]?.id ?? searchable(content, path) ?? degreesAt(content, path)
      )
    },
  }
}

/** What a search for a place finds: a road. Undefined for a field that holds something else. */
function searchable(content: Content, path: JsonPath): string | undefined {
  if (path[0] !== 'searchExamples') return undefined
  const [road] = nodesAt(content['places.json'], 'places[].road')
  return typeof road?.value === 'string' ? road.value : undefined
}

type Points = { latitude: number; longitude: number }[]

const middle = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** A latitude or longitude amid points, and the sides of a box around them. */
const degrees: Record<string, (points: Points) => number> = {
  latitude: (points) => middle(points.map(({ latitude }) => latitude)),
  longitude: (points) => middle(points.map(({ longitude }) => longitude)),
  south: (points) => Math.min(...points.map(({ latitude }) => latitude)) - margin,
  north: (points) => Math.max(...points.map(({ latitude }) => latitude)) + margin,
  west: (points) => Math.min(...points.map(({ longitude }) => longitude)) - margin,
  east: (points) => Math.max(...points.map(({ longitude }) => longitude)) + margin,
}

/** The same amid the dataset's places; undefined for a field that holds something else. */
function degreesAt(content: Content, path: JsonPath): number | undefined {
  const side = String(path.at(-1))
  const of = Object.hasOwn(degrees, side) ? degrees[side] : undefined
  if (of === undefined) return undefined
  const points = nodesAt(content['places.json'], 'places[].position').flatMap(({ value }) => {
    const point = pointOf(value)
    return point === undefined ? [] : [toGcj02(point, point.system)]
  })
  return points.length === 0 ? undefined : Number(of(points).toFixed(6))
}
