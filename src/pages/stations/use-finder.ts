import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Bounds, Landmark, PlaceRecord, Position } from '#types/dataset'
import { distanceBetween } from '@/domain/geo/distance'
import {
  nameOfReferencePoint,
  positionOfReferencePoint,
  type ReferencePoint,
} from '@/domain/geo/reference-point'
import { indexPlaces, type PlaceIndex, type PlaceNames, searchPlaces } from '@/domain/places/place-search'
import {
  filterStations,
  type ListedStation,
  type StationFilter,
  stationsFrom,
} from '@/domain/places/station-list'
import { type LocationProblem, useLocation } from '@/platform/location'
import { useNow } from '@/platform/now'
import { useReferencePoint } from '@/platform/reference-point'

/** From where distances are told. */
export type From =
  | { kind: 'nowhere' }
  | { kind: 'locating' }
  | { kind: 'own'; position: Position }
  | { kind: 'said'; name: string; referencePoint: ReferencePoint; position: Position }

interface Data {
  /** All places in use: what is searched, and what a reader may keep. */
  places: readonly PlaceRecord[]
  names: PlaceNames
  stations: readonly PlaceRecord[]
  landmarks: readonly Landmark[]
  bounds: Bounds
  /** The ids of the places the reader keeps. */
  favourites: readonly string[]
  newestFact: string
  /** Told what came of the last thing the reader did: a problem, or that there is none. The same at each render. */
  setProblem(problem: LocationProblem | undefined): void
}

/** What is looked for and from where, and the stations that answer it. */
export function useFinder({
  places,
  names,
  stations,
  landmarks,
  bounds,
  favourites,
  newestFact,
  setProblem,
}: Data) {
  const [query, setQuery] = useState('')
  const [filter, setFilter] = useState<StationFilter>({ kind: 'all' })
  const { referencePoint, remember } = useReferencePoint()
  const [own, setOwn] = useState<Position>()
  const { waiting, ask, drop } = useLocation(bounds)
  const now = useNow(newestFact, places)
  const forgetPosition = useCallback(() => {
    drop()
    setOwn(undefined)
    setProblem(undefined)
  }, [drop, setProblem])
  // A place to be near can also be chosen on the page of an unknown code: what was chosen last counts.
  // biome-ignore lint/correctness/useExhaustiveDependencies: that another was chosen is the reason
  useEffect(forgetPosition, [referencePoint, forgetPosition])

  const from = useMemo<From>(() => {
    if (waiting) return { kind: 'locating' }
    if (own !== undefined) return { kind: 'own', position: own }
    const known = { landmarks, places: stations }
    const position = referencePoint && positionOfReferencePoint(referencePoint, known)
    const name = referencePoint && nameOfReferencePoint(referencePoint, known)
    if (referencePoint === undefined || position === undefined || name === undefined)
      return { kind: 'nowhere' }
    return { kind: 'said', name, referencePoint, position }
  }, [waiting, own, referencePoint, landmarks, stations])

  const list = useMemo<ListedStation[]>(() => {
    const searching = query.trim() !== ''
    const unsearched = filter.kind === 'favourites' ? places : stations
    const matching = searching ? searchPlaces(indexOf(places, names), query) : unsearched
    const wanted = filterStations(matching, filter, favourites, now)
    if (from.kind !== 'own' && from.kind !== 'said') return wanted.map((place) => ({ place }))
    if (!searching) return stationsFrom(wanted, from.position, now)
    // What was typed decides the order; the distances are told all the same.
    return wanted.map((place) => ({ place, distance: distanceBetween(from.position, place.position) }))
  }, [places, names, stations, query, filter, favourites, from, now])

  const locate = () => {
    setProblem(undefined)
    ask((answer) => {
      setOwn(answer.kind === 'good' ? answer.position : undefined)
      setProblem(answer.kind === 'good' ? undefined : answer.kind)
    })
  }
  const say = (next: ReferencePoint | undefined) => {
    forgetPosition()
    remember(next)
  }
  return { query, setQuery, filter, setFilter, from, locate, say, list, now }
}

let index: PlaceIndex | undefined

/** Built at the first keystroke: opening the page does not pay for it. */
function indexOf(places: readonly PlaceRecord[], names: PlaceNames): PlaceIndex {
  if (index?.places !== places) index = indexPlaces(places, names)
  return index
}
