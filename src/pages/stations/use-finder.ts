import { useMemo, useState } from 'react'
import type { Bounds, Landmark, PlaceRecord, Position } from '#types/dataset'
import { distanceBetween } from '@/domain/distance'
import { nameOfOrigin, type Origin, positionOfOrigin, sameOrigin } from '@/domain/origin'
import { judgeFix } from '@/domain/own-position'
import { indexPlaces, type PlaceIndex, searchPlaces } from '@/domain/place-search'
import { filterStations, type ListedStation, type StationFilter, stationsFrom } from '@/domain/station-list'
import { locateOnce } from '@/platform/location'
import { useNow } from '@/platform/now'
import { rememberedOrigin, rememberOrigin } from '@/platform/origin'
import { useShown } from '@/platform/page-life'

/** What asking for the phone's position came to, where it is no help. */
export type LocationProblem = 'refused' | 'off' | 'failed' | 'vague' | 'outside'

/** From where distances are told. */
export type From =
  | { kind: 'nowhere' }
  | { kind: 'locating' }
  | { kind: 'own'; position: Position }
  | { kind: 'said'; name: string; origin: Origin; position: Position }

interface Data {
  stations: readonly PlaceRecord[]
  landmarks: readonly Landmark[]
  bounds: Bounds
  /** The ids of the places the reader keeps. */
  kept: readonly string[]
  newestFact: string
  /** Told what came of the last thing the reader did: a problem, or that there is none. */
  setProblem(problem: LocationProblem | undefined): void
}

/** What is looked for and from where, and the stations that answer it. */
export function useFinder({ stations, landmarks, bounds, kept, newestFact, setProblem }: Data) {
  const [query, setQuery] = useState('')
  const [filter, setFilter] = useState<StationFilter>({ kind: 'all' })
  const [origin, setOrigin] = useState(rememberedOrigin)
  const [own, setOwn] = useState<Position | 'asking'>()
  const now = useNow(newestFact, stations)
  useShown(() => setOrigin((old) => (sameOrigin(old, rememberedOrigin()) ? old : rememberedOrigin())))

  const from = useMemo<From>(() => {
    if (own === 'asking') return { kind: 'locating' }
    if (own !== undefined) return { kind: 'own', position: own }
    const known = { landmarks, places: stations }
    const position = origin && positionOfOrigin(origin, known)
    const name = origin && nameOfOrigin(origin, known)
    if (origin === undefined || position === undefined || name === undefined) return { kind: 'nowhere' }
    return { kind: 'said', name, origin, position }
  }, [own, origin, landmarks, stations])

  const list = useMemo<ListedStation[]>(() => {
    const searching = query.trim() !== ''
    const matching = searching ? searchPlaces(indexOf(stations), query) : stations
    const wanted = filterStations(matching, filter, kept, now)
    if (from.kind !== 'own' && from.kind !== 'said') return wanted.map((place) => ({ place }))
    if (!searching) return stationsFrom(wanted, from.position, now)
    // What was typed decides the order; the distances are told all the same.
    return wanted.map((place) => ({ place, distance: distanceBetween(from.position, place.position) }))
  }, [stations, query, filter, kept, from, now])

  const locate = async () => {
    if (own === 'asking') return
    setProblem(undefined)
    setOwn('asking')
    const located = await locateOnce()
    const judged = located.kind === 'fix' ? judgeFix(located.fix, bounds) : located
    setOwn(judged.kind === 'good' ? judged.position : undefined)
    if (judged.kind !== 'good') setProblem(judged.kind)
  }
  const say = (next: Origin | undefined) => {
    rememberOrigin(next)
    setOrigin(next)
    setOwn(undefined)
    setProblem(undefined)
  }
  return { query, setQuery, filter, setFilter, from, locate, say, list, now }
}

let index: PlaceIndex | undefined

/** Built at the first keystroke: opening the page does not pay for it. */
function indexOf(stations: readonly PlaceRecord[]): PlaceIndex {
  if (index?.places !== stations) index = indexPlaces(stations)
  return index
}
