import { createHash } from 'node:crypto'
import type { NeighbourhoodRecord, PlaceRecord } from '#types/dataset'
import { onSiteFacts } from '../../src/domain/places/on-site-facts'
import { placesWith } from '../../src/domain/places/place'

interface Dataset {
  neighbourhood: Omit<NeighbourhoodRecord, 'posterVersion'>
  places: readonly PlaceRecord[]
}

/**
 * Which version of its sheets a station needs, in four characters: another one as soon as its sheets would say
 * something else of the place. When a fact was looked at plays no part: one that is found the same again asks for no
 * new sheet.
 */
export function posterVersion(place: PlaceRecord, dataset: Dataset): string {
  return shortHash(saidOn(place, dataset))
}

/** The version of all sheets together: another one as soon as one of them is. */
export function postersVersion(dataset: Dataset): string {
  const { neighbourhood, places } = dataset
  return shortHash(
    placesWith(places, neighbourhood.roles.relief).map((place) => [place.id, posterVersion(place, dataset)]),
  )
}

function saidOn(place: PlaceRecord, dataset: Dataset): unknown {
  const { appName, emergencyNumber, relief, roles } = dataset.neighbourhood
  const facts = onSiteFacts(place, dataset, null)
  const boxesAt = ({ equipment = [] }: PlaceRecord) =>
    equipment.filter(({ service }) => service === roles.aed).map(({ where, unknown }) => [where, unknown])
  return {
    appName,
    emergencyNumber,
    hotline: [relief.hotline?.name, relief.hotline?.number],
    forWhom: relief.forWhom,
    place: [place.id, facts.label, facts.name, facts.spoken],
    hours: facts.hours.kind === 'known' ? facts.hours.week : null,
    amenities: facts.amenities.map(({ amenity, state }) => [amenity.name, state]),
    others: facts.others.map(({ item, distance }) => [
      item.number,
      item.name,
      item.address,
      distance.minutes,
    ]),
    aed:
      facts.aed.kind === 'there'
        ? [facts.aed.reached.item.name, facts.aed.reached.distance.minutes, boxesAt(facts.aed.reached.item)]
        : boxesAt(place),
  }
}

/** Digits and capitals that are not mistaken for each other when read aloud or by hand. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

function shortHash(said: unknown): string {
  const bytes = createHash('sha256').update(JSON.stringify(said)).digest()
  return [...bytes.subarray(0, 4)].map((byte) => alphabet.charAt(byte % alphabet.length)).join('')
}
