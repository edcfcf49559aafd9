import type { PlaceRecord } from '#types/dataset'
import { convert } from '../dataset/coordinates'
import { messages } from './messages'
import type { OpenDataset } from './open-data'
import { amenitiesSeen, devicesSaid, hoursSaid, servicesSaid } from './place-facts'

/** The places as points in WGS-84 (RFC 7946), each with the metres it may be off. Licence and date stand at the top. */
export function geoJson({ neighbourhood, places }: OpenDataset): object {
  return {
    type: 'FeatureCollection',
    name: neighbourhood.name,
    about: messages.asOf(neighbourhood),
    licence: messages.licence(neighbourhood),
    features: places.map((place) => featureOf(place, neighbourhood)),
  }
}

function featureOf(place: PlaceRecord, neighbourhood: OpenDataset['neighbourhood']): object {
  const { id, number, name, hostName, address, position, hours, note, doubt, retired } = place
  const { latitude, longitude } = convert(position, 'gcj02', 'wgs84')
  const { has, hasNot } = amenitiesSeen(place, neighbourhood)
  const some = (list: string[]) => (list.length === 0 ? undefined : list)
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: {
      id,
      number,
      name,
      hostName,
      address,
      radius: position.radius,
      precision: position.precision,
      hours: hoursSaid(place),
      hoursAsOf: hours?.asOf,
      services: servicesSaid(place, neighbourhood),
      has: some(has),
      hasNot: some(hasNot),
      aed: some(devicesSaid(place, neighbourhood)),
      note,
      doubt,
      retired,
    },
  }
}
