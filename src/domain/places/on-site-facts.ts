import type { NeighbourhoodRecord, PlaceRecord } from '#types/dataset'
import type { WithDistance } from '@/domain/geo/nearest'
import type { Now } from '@/domain/hours/clock'
import { exceptionLines, openingLabel, weekLines } from '@/domain/hours/opening-label'
import { factText } from '@/domain/source'
import { messages } from './messages'
import { type NearestAed, nearestAed } from './nearest-aed'
import { otherStations } from './other-stations'
import { type AmenityAtPlace, amenitiesAt, placesWith, shortAddress, stationLabel } from './place'
import { furtherOffers, reportText } from './services'
import { type SpokenAddress, spokenAddress } from './spoken-address'

/**
 * All that is told of a station to somebody at its door, in words that stay true without a clock: what a web page or
 * a sheet of paper may say. The app's page says the same by the same rules, and beyond it what is open now.
 */
export interface OnSiteFacts {
  /** 「7 号站」. */
  label: string
  name: string
  /** Without city and district: 「华严路62号」. */
  address: string
  /** What to read out to the dispatcher. */
  spoken: SpokenAddress
  /** 「网点可能已搬，先问」, where there is a doubt. */
  doubt: string | undefined
  hours: HoursText
  /** The network's amenities in their order, each with what is known of it here. */
  amenities: AmenityAtPlace[]
  /** What is known beside: whether it was reported or seen, and a sentence with its date and source. */
  reported: { how: string; text: string }[]
  /** Where to go from a shut door, nearest first: two at most. */
  others: WithDistance<PlaceRecord>[]
  aed: NearestAed
}

/** The opening hours in words: the week with its exceptions and its source, or that nobody has verified them. */
export type HoursText =
  | { kind: 'known'; week: string[]; exceptions: string[]; basis: string }
  | { kind: 'unknown'; first: string; rest: string }

interface Dataset {
  neighbourhood: Omit<NeighbourhoodRecord, 'posterVersion'>
  places: readonly PlaceRecord[]
}

/** The facts of a station, in use or not; exceptions of its hours that are over at `now` are left out. */
export function onSiteFacts(place: PlaceRecord, { neighbourhood, places }: Dataset, now: Now): OnSiteFacts {
  const { relief, roles, sources } = neighbourhood
  return {
    label: stationLabel(place),
    name: place.name,
    address: shortAddress(place, neighbourhood),
    spoken: spokenAddress({ kind: 'place', place }, neighbourhood),
    doubt: place.doubt,
    hours: hoursText(place, neighbourhood, now),
    amenities: amenitiesAt(place, relief.amenities),
    reported: furtherOffers(place, neighbourhood).map((offer) => ({
      how: messages.reported(offer.fact),
      text: reportText(offer, sources),
    })),
    // Whoever reads it does so at another hour: no station is left out for being closed.
    others: otherStations(place, placesWith(places, roles.relief), null, 2),
    aed: nearestAed(place, placesWith(places, roles.aed), neighbourhood),
  }
}

/** The opening hours of a place; exceptions that are over at `now` are left out. */
export function hoursText(
  { hours }: Pick<PlaceRecord, 'hours'>,
  { sources }: Pick<NeighbourhoodRecord, 'sources'>,
  now: Now,
): HoursText {
  if (hours === null) return { kind: 'unknown', ...openingLabel({ state: 'unknown' }, now) }
  return {
    kind: 'known',
    week: weekLines(hours),
    exceptions: exceptionLines(hours, now),
    basis: messages.hoursAsOf(factText(hours, sources)),
  }
}
