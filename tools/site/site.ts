import type { NeighbourhoodRecord, PlaceRecord } from '#types/dataset'
import type { Now } from '@/domain/hours/clock'

/** What the pages are made of. */
export interface Site {
  neighbourhood: NeighbourhoodRecord
  places: readonly PlaceRecord[]
  /** Where the pages are published: the first of the hosts that the codes on the walls may name. */
  host: string
  /** The mini-program's own id, where one is set: then a page can open it in WeChat. */
  appId?: string | undefined
  /** When the pages are made: exceptions of opening hours that are over by then are left out. */
  now: Now
}

/** A file of the site, by its path in the folder: `s/07/index.html`. */
export interface SiteFile {
  path: string
  content: string
}
