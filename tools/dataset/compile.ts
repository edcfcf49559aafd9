import type {
  Article,
  NeighbourhoodRecord,
  PackedItems,
  PlaceRecord,
  SortingCases,
  SortingRules,
} from '#types/dataset'
import { neighbourhoodSchema } from '../../src/data/schema/neighbourhood'
import { newsSchema } from '../../src/data/schema/news'
import { placesSchema } from '../../src/data/schema/places'
import { sortingSchema } from '../../src/data/schema/sorting'
import { knownAsOf } from './as-of'
import { checkDataset } from './check'
import { inGcj02 } from './coordinates'
import type { LocatedDiagnostic } from './diagnostic'
import { keepUnitsTogether } from './keep-units'
import { packItems } from './pack-sorting'
import { annotateHosts } from './place-pinyin'
import { placeRecords } from './place-records'
import { postersVersion } from './poster-version'
import { type RawDataset, readDataset } from './read'
import { newestFact } from './rules/dates'

/** What the app imports as `@dataset/<name>`. */
export interface DatasetModules {
  neighbourhood: NeighbourhoodRecord
  places: PlaceRecord[]
  news: Article[]
  'sorting-rules': SortingRules
  'sorting-cases': SortingCases
  'sorting-items': PackedItems
}

export const moduleNames = [
  'neighbourhood',
  'places',
  'news',
  'sorting-rules',
  'sorting-cases',
  'sorting-items',
] as const

/** `files` are the paths that were read, also when they hold errors. */
export type CompiledDataset = { files: string[]; warnings: LocatedDiagnostic[] } & (
  | { diagnostics: LocatedDiagnostic[]; modules?: undefined }
  | { diagnostics?: undefined; modules: DatasetModules }
)

/**
 * Checks a dataset folder and makes of it what the app loads: `$schema` and the shelf lives are dropped, places and items
 * get their pinyin, points are in GCJ-02, numbers stay on one line with their units, and the newest date of a fact is told. A dataset
 * with a single error yields its diagnostics and nothing else.
 */
export function compileDataset(folder: string): CompiledDataset {
  return compileRaw(readDataset(folder))
}

/** The same of a dataset that has been read. */
export function compileRaw(raw: RawDataset): CompiledDataset {
  const found = checkDataset(raw)
  const warnings = found.filter(({ severity }) => severity === 'warning')
  const diagnostics = found.filter(({ severity }) => severity !== 'warning')
  if (diagnostics.length > 0) return { files: raw.paths, warnings, diagnostics }
  const {
    $schema: _n,
    shelfLives: _l,
    holidays = [],
    ...neighbourhood
  } = neighbourhoodSchema.parse(keepUnitsTogether(raw.json['neighbourhood.json']))
  const { places } = placesSchema.parse(keepUnitsTogether(raw.json['places.json']))
  const { articles } = newsSchema.parse(keepUnitsTogether(raw.json['news.json']))
  const {
    $schema: _s,
    items,
    confusable,
    comesApart,
    dialectSynonyms,
    conditions,
    ...rules
  } = sortingSchema.parse(keepUnitsTogether(raw.json['sorting.json']))
  const records = placeRecords(places, { ...neighbourhood, holidays })
  const record = {
    ...neighbourhood,
    landmarks: neighbourhood.landmarks.map(inGcj02),
    hosts: annotateHosts(neighbourhood.hosts),
    newestFact: newestFact(raw.json),
    asOf: knownAsOf(places, neighbourhood.sources),
  }
  return {
    files: raw.paths,
    warnings,
    modules: {
      neighbourhood: {
        ...record,
        posterVersion: postersVersion({ neighbourhood: record, places: records }),
      },
      places: records,
      // Switched off, news is in no page: places list no articles, and no word of them ships.
      news: neighbourhood.tabs.includes('news') ? articles : [],
      'sorting-rules': rules,
      'sorting-cases': { confusable, comesApart, dialectSynonyms, conditions },
      'sorting-items': packItems(items),
    },
  }
}
