import type { NeighbourhoodRecord, PlaceRecord } from '#types/dataset'
import { type OnSiteFacts, onSiteFacts } from '../../src/domain/places/on-site-facts'
import { posterVersion } from '../dataset/poster-version'
import type { WallCode } from './wall-code'

export interface Dataset {
  neighbourhood: NeighbourhoodRecord
  places: readonly PlaceRecord[]
}

/** Everything that the sheets of a station are made of. */
export interface StationSheet {
  neighbourhood: NeighbourhoodRecord
  place: PlaceRecord
  facts: OnSiteFacts
  version: string
  code: WallCode
}

/** Hours that are not over at the printing are what the sheets say; exceptions are not on them, the code leads to those. */
export function stationSheet(place: PlaceRecord, dataset: Dataset, code: WallCode): StationSheet {
  return {
    neighbourhood: dataset.neighbourhood,
    place,
    facts: onSiteFacts(place, dataset, null),
    version: posterVersion(place, dataset),
    code,
  }
}
