import type {
  Article,
  Neighbourhood,
  PackedItems,
  PlaceRecord,
  SortingCases,
  SortingRules,
} from '#types/dataset'
import { neighbourhoodSchema } from '../../src/data/schema/neighbourhood'
import { newsSchema } from '../../src/data/schema/news'
import { placesSchema } from '../../src/data/schema/places'
import { sortingSchema } from '../../src/data/schema/sorting'
import { checkDataset } from './check'
import type { Fault } from './fault'
import { packItems } from './pack-sorting'
import { readDataset } from './read'
import { spellPlaces } from './spell-places'
import { unbroken } from './unbroken'

/** What the app imports as `@dataset/<name>`. */
export interface DatasetModules {
  neighbourhood: Neighbourhood
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

/** `files` are the paths that were read, also when they hold faults. */
export type CompiledDataset = { files: string[] } & (
  | { faults: Fault[]; modules?: undefined }
  | { faults?: undefined; modules: DatasetModules }
)

/**
 * Checks a dataset folder and makes of it what the app loads: `$schema` is dropped, places and items
 * get their readings, numbers stay on one line with their units. A dataset with a single fault yields its faults and nothing else.
 */
export function compileDataset(folder: string): CompiledDataset {
  const raw = readDataset(folder)
  const faults = checkDataset(raw)
  if (faults.length > 0) return { files: raw.paths, faults }
  const { $schema: _n, ...neighbourhood } = neighbourhoodSchema.parse(
    unbroken(raw.json['neighbourhood.json']),
  )
  const { places } = placesSchema.parse(unbroken(raw.json['places.json']))
  const { articles } = newsSchema.parse(unbroken(raw.json['news.json']))
  const {
    $schema: _s,
    items,
    confusable,
    comesApart,
    sayings,
    ...rules
  } = sortingSchema.parse(unbroken(raw.json['sorting.json']))
  return {
    files: raw.paths,
    modules: {
      neighbourhood,
      places: spellPlaces(places, neighbourhood.services),
      // Switched off, news is in no page: places list no articles, and no word of them ships.
      news: neighbourhood.tabs.includes('news') ? articles : [],
      'sorting-rules': rules,
      'sorting-cases': { confusable, comesApart, sayings },
      'sorting-items': packItems(items),
    },
  }
}
