import type { PlaceRecord } from '#types/dataset'
import { seenText } from '../../src/domain/places/emergency-devices'
import { amenitiesAt } from '../../src/domain/places/place'
import { factText } from '../../src/domain/source'
import { messages } from './messages'
import type { OpenDataset } from './open-data'

type Neighbourhood = OpenDataset['neighbourhood']

/** What a place has and has not, each with the day somebody looked; what nobody has looked at is in neither. */
export function amenitiesSeen(
  place: PlaceRecord,
  { relief }: Neighbourhood,
): { has: string[]; hasNot: string[] } {
  const seen = (wanted: 'yes' | 'no') =>
    amenitiesAt(place, relief.amenities).flatMap((each) =>
      each.state === wanted ? [messages.seen(each.amenity.name, each.checkedOn)] : [],
    )
  return { has: seen('yes'), hasNot: seen('no') }
}

/** The services of a place, each in words with its note, its date and its source. */
export function servicesSaid(place: PlaceRecord, { services, sources }: Neighbourhood): string[] {
  return place.services.map((fact) => {
    const name = services.find(({ id }) => id === fact.service)?.name ?? fact.service
    return `${[name, fact.note].filter(Boolean).join('，')}（${factText(fact, sources)}）`
  })
}

/** Where the boxes of a place hang, as far as it is known, and when that was said. */
export function devicesSaid({ equipment = [] }: PlaceRecord, { roles }: Neighbourhood): string[] {
  return equipment
    .filter(({ service }) => service === roles.aed)
    .map((device) => [device.where, device.unknown, seenText(device)].filter(Boolean).join('，'))
}
