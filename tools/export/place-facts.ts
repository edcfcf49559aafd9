import type { PlaceRecord } from '#types/dataset'
import { exceptionLines, weekLines } from '../../src/domain/hours/opening-label'
import { seenText } from '../../src/domain/places/emergency-devices'
import { amenitiesAt } from '../../src/domain/places/place'
import { reportText } from '../../src/domain/places/services'
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

/** The opening hours of a place, a line for each part of the week and each exception; undefined where nobody has verified them. */
export function hoursSaid({ hours }: PlaceRecord): string[] | undefined {
  return hours === null ? undefined : [...weekLines(hours), ...exceptionLines(hours, null)]
}

/** The services of a place, each in words with its note, its date and its source. */
export function servicesSaid(place: PlaceRecord, { services, sources }: Neighbourhood): string[] {
  return place.services.flatMap((fact) =>
    services.filter(({ id }) => id === fact.service).map((service) => reportText({ service, fact }, sources)),
  )
}

/** Where the boxes of a place hang, as far as it is known, and when that was said. */
export function devicesSaid({ equipment = [] }: PlaceRecord, { roles }: Neighbourhood): string[] {
  return equipment
    .filter(({ service }) => service === roles.aed)
    .map((device) => [device.where, device.unknown, seenText(device)].filter(Boolean).join('，'))
}
