import type { NeighbourhoodRecord, PlaceRecord } from '#types/dataset'
import { csv } from './csv'
import { geoJson } from './geo-json'
import { hsds } from './hsds'
import { messages } from './messages'

/** What is given away: a neighbourhood with its places. */
export interface OpenDataset {
  neighbourhood: NeighbourhoodRecord
  places: readonly PlaceRecord[]
}

/** A file of the open data, by its name. */
export interface DataFile {
  name: string
  content: string
}

/**
 * The places of a neighbourhood for others to use: a table for Excel, a map (GeoJSON) and a service directory (HSDS 3).
 * What nobody has verified is left out of all three, never guessed.
 */
export function openData(dataset: OpenDataset): DataFile[] {
  const { neighbourhood } = dataset
  return [
    { name: 'places.csv', content: csv(dataset) },
    { name: 'places.geojson', content: `${JSON.stringify(geoJson(dataset), null, 1)}\n` },
    { name: 'hsds.json', content: `${JSON.stringify(hsds(dataset), null, 1)}\n` },
    { name: 'README.txt', content: messages.readme(neighbourhood) },
  ]
}
