import type { Place } from '#types/dataset'
import { codeNumber } from '../print/wall-code'
import type { Site } from './site'

/** Where the emergency page lies. */
export const emergencyPath = '/sos/'

/** Where the open data lies. */
export const dataPath = '/data/'

/** The whole app in a browser: `npm run build:h5`, published under this path. */
export const appPath = '/app/'

/** What stands between the host and a station's number or id: `/s/`. */
export function codePathOf({ neighbourhood }: Pick<Site, 'neighbourhood'>): string {
  return neighbourhood.codePath ?? '/s/'
}

/** The one address of a place, the one its poster carries: `/s/07/`; by its id where it has no number. */
export function placePath(place: Pick<Place, 'id' | 'number'>, site: Pick<Site, 'neighbourhood'>): string {
  const code = place.number === undefined ? place.id : codeNumber(place)
  return `${codePathOf(site)}${code}/`
}

/** All under which a code may name a place: `07`, `7`, `jw07`. */
export function codesOf(place: Pick<Place, 'id' | 'number'>): string[] {
  const { id, number } = place
  return number === undefined ? [id] : [...new Set([codeNumber(place), String(number), id])]
}

/** The list of all stations: it also lies where the codes do, so that it is found beside the preview. */
export function listPath(site: Pick<Site, 'neighbourhood'>): string {
  return codePathOf(site)
}
