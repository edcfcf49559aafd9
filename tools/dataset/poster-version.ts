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

/**
 * The version of all sheets together: another one as soon as one of them is. It is made of what is said of each station
 * and AED itself and of where it is, from which all follows that the sheets say of the next ones: to look for those at
 * each of 10,000 stations takes minutes.
 */
export function postersVersion({ neighbourhood, places }: Dataset): string {
  const { relief, aed } = neighbourhood.roles
  const told = [...placesWith(places, relief), ...placesWith(places, aed)]
  return shortHash(told.map((place) => [saidOn(place, { neighbourhood, places: [place] }), place.position]))
}

function saidOn(place: PlaceRecord, dataset: Dataset): unknown {
  const { appName, emergencyNumber, relief, roles, services, words } = dataset.neighbourhood
  const facts = onSiteFacts(place, dataset, null)
  const boxesAt = ({ equipment = [] }: PlaceRecord) =>
    equipment.filter(({ service }) => service === roles.aed).map(({ where, unknown }) => [where, unknown])
  return {
    appName,
    emergencyNumber,
    hotline: [relief.hotline?.name, relief.hotline?.number],
    forWhom: relief.forWhom,
    stations: [services.find(({ id }) => id === roles.relief)?.name, words.station],
    place: [place.id, facts.label, facts.name, facts.spoken, facts.doubt],
    hours: facts.hours.kind === 'known' ? facts.hours.week : null,
    amenities: facts.amenities.map(({ amenity, state }) => [amenity.name, state]),
    others: facts.others.map(({ item, distance }) => [
      item.number,
      item.name,
      item.address,
      item.doubt,
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
