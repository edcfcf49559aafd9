import { valueAt } from '../../dataset/json-path'
import type { Content } from '../../dataset/read'
import { idsOnWalls } from '../../dataset/rules/printed'
import { objectsAt, type Sheet } from '../sheet'
import { exceptionsSheet } from './exceptions'
import { holidaysSheet } from './holidays'
import { amenitiesSheet, hoursSheet } from './hours'
import { noticesSheet, sourcesSheet } from './neighbourhood'
import { newsSheet } from './news'
import { phonesSheet } from './phones'
import { placesSheet } from './places'
import { equipmentSheet, servicesSheet } from './services'
import { itemsSheet, synonymsSheet } from './sorting'
import { namedKinds, seen } from './words'

/** The sheets of a dataset's workbook, in their order. A new one is a line here and its columns in a file. */
export function sheetsOf(content: Content): Sheet[] {
  const names = namedKinds(content)
  const neighbourhood = content['neighbourhood.json']
  const aed = valueAt(neighbourhood, ['roles', 'aed'])
  return [
    placesSheet(names, idsOnWalls(content)),
    phonesSheet(names),
    hoursSheet(names),
    holidaysSheet(),
    exceptionsSheet(),
    servicesSheet(names, aed),
    amenitiesSheet(seen, objectsAt(neighbourhood, ['relief', 'amenities'])),
    equipmentSheet(names, aed),
    sourcesSheet(),
    newsSheet(names),
    noticesSheet(),
    itemsSheet(names, content['sorting.json']),
    synonymsSheet(),
  ]
}
