import type { z } from 'zod'
import { neighbourhoodSchema } from '../src/data/schema/neighbourhood'
import type { newsSchema } from '../src/data/schema/news'
import type { placesSchema } from '../src/data/schema/places'
import { sortingSchema } from '../src/data/schema/sorting'
import { todayInShanghai } from '../src/domain/date'
import type { RawDataset } from '../tools/dataset/read'
import { toWrite } from '../tools/dataset/rules/unfinished'

type Neighbourhood = z.infer<typeof neighbourhoodSchema>
type Sorting = z.infer<typeof sortingSchema>

/** The four files of a dataset. */
export interface Skeleton {
  'neighbourhood.json': Neighbourhood
  'places.json': z.infer<typeof placesSchema>
  'news.json': z.infer<typeof newsSchema>
  'sorting.json': Sorting
}

/** Services, needs and kinds of places that any neighbourhood of China may have. */
const usual = ['relief', 'meal-point', 'canteen', 'aed', 'clinic', 'affairs']
const usualHosts = ['bank', 'post-office', 'care-home']

/**
 * A dataset to begin with: of `example`, which must be valid, the words that are true anywhere; for all else 「待补写」,
 * which the check names until somebody has written what is true there. Neither articles nor sorting are switched on.
 */
export function skeletonOf(id: string, example: RawDataset, today = todayInShanghai(new Date())): Skeleton {
  const pointer = (file: string) => `../schema/${file}.schema.json`
  const source = { id: 'first', name: toWrite, date: today }
  const letters = id.replace(/[^a-z]/g, '').slice(0, 8) || 'p'
  return {
    'neighbourhood.json': {
      $schema: pointer('neighbourhood'),
      ...wordsOf(neighbourhoodSchema.parse(example.json['neighbourhood.json']), source),
      id,
    },
    'places.json': {
      $schema: pointer('places'),
      places: [
        {
          id: `${letters}-001`,
          number: 1,
          host: 'bank',
          name: toWrite,
          hostName: toWrite,
          stationName: toWrite,
          address: toWrite,
          road: toWrite,
          position: { latitude: 0, longitude: 0, precision: 'door', radius: 20 },
          hours: null,
          services: [{ service: 'relief', asOf: today, source: source.id }],
        },
      ],
    },
    'news.json': { $schema: pointer('news'), articles: [] },
    'sorting.json': {
      $schema: pointer('sorting'),
      ...itemsOf(sortingSchema.parse(example.json['sorting.json'])),
    },
  }
}

function wordsOf(example: Neighbourhood, source: Neighbourhood['sources'][number]): Neighbourhood {
  const { id, roles, words, relief, emergencyNumber } = example
  const known = (services: readonly string[]) => services.filter((service) => usual.includes(service))
  return {
    id,
    appName: toWrite,
    name: toWrite,
    shortName: toWrite,
    city: toWrite,
    district: toWrite,
    tabs: ['stations', 'services'],
    location: 'off',
    words: {
      ...words,
      station: toWrite,
      stationFull: toWrite,
      post: toWrite,
      postShort: toWrite,
      authority: toWrite,
      tabs: { ...words.tabs, stations: toWrite, services: toWrite },
    },
    emergencyNumber,
    searchExamples: [toWrite],
    bounds: { south: 0, north: 0, west: 0, east: 0 },
    sources: [source],
    landmarks: [{ id: 'landmark-1', name: toWrite, latitude: 0, longitude: 0 }],
    services: example.services
      .filter((service) => usual.includes(service.id))
      .map((service) =>
        service.id === roles.relief ? { ...service, name: toWrite, short: toWrite } : service,
      ),
    hosts: example.hosts.filter((host) => usualHosts.includes(host.id)),
    roles: { ...roles, meals: known(roles.meals), care: known(roles.care) },
    needs: example.needs
      .map((need) => ({ ...need, services: known(need.services) }))
      .filter((need) => need.services.length > 0),
    relief: {
      asOf: source.date,
      source: source.id,
      forWhom: [toWrite],
      amenities: [{ id: 'water', name: toWrite, icon: 'water', fits: ['heat'] }],
      askInside: toWrite,
      sayInside: relief.sayInside,
    },
    unlocated: [],
    figures: [],
    notice: null,
    conditions: null,
  }
}

/** The items with the bins of the example's city, each as one source's word; nothing of its law, its bins, its speech. */
function itemsOf({ bins, items, asked, examples, unsure, law }: Sorting): Sorting {
  return {
    law: { ...law, name: toWrite, table: toWrite, standard: toWrite },
    bins: bins.map((bin) => ({
      ...bin,
      name: toWrite,
      what: toWrite,
      rule: toWrite,
      how: [{ title: toWrite, text: toWrite }],
      mistakes: [],
    })),
    unsure: { bin: unsure.bin, exceptions: [] },
    fines: [],
    opening: toWrite,
    askedNote: toWrite,
    examples: { ...examples, synonym: { word: '马铃薯', item: '土豆' } },
    asked: asked.map(({ name }) => ({ name })),
    confusable: [],
    comesApart: [],
    dialectSynonyms: [],
    items: items.map(({ name, bin, aliases }) => ({ name, bin, votes: [1, 1], ...(aliases && { aliases }) })),
  }
}
