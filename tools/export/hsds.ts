import { createHash } from 'node:crypto'
import type { HoursRecord, PlaceRecord } from '#types/dataset'
import { placesInUse } from '../../src/domain/places/place'
import { factText } from '../../src/domain/source'
import { convert } from '../dataset/coordinates'
import { messages } from './messages'
import type { OpenDataset } from './open-data'
import { amenitiesSeen } from './place-facts'

type Row = Record<string, string | number | undefined>

/** The tables of HSDS 3 in its tabular form, by their names; a row's keys are the standard's fields. */
export type HsdsTables = Record<
  'organization' | 'service' | 'location' | 'service_at_location' | 'schedule' | 'phone' | 'address',
  Row[]
>

/**
 * The places in use as a directory of services by the Human Services Data Specification of Open Referral, version 3
 * (docs.openreferral.org). The organisation is whoever publishes the neighbourhood's data; hours that nobody has
 * verified have no schedule. Every id follows from the dataset's own, so that it stays the same.
 */
export function hsds({ neighbourhood, places }: OpenDataset): HsdsTables {
  const inUse = placesInUse(places)
  const organization_id = uuid(neighbourhood.id, 'organization')
  const ids = (kind: string, ...names: string[]) => uuid(neighbourhood.id, kind, ...names)
  const locationOf = ({ id }: PlaceRecord) => ids('location', id)
  const offered = neighbourhood.services.filter(({ id }) =>
    inUse.some(({ services }) => services.some(({ service }) => service === id)),
  )
  return {
    organization: [
      {
        id: organization_id,
        name: neighbourhood.name,
        alternate_name: neighbourhood.appName,
        description: `${messages.asOf(neighbourhood)}${messages.licence(neighbourhood)}`,
      },
    ],
    service: offered.map(({ id, name, short, unknown }) => ({
      id: ids('service', id),
      organization_id,
      name,
      alternate_name: short,
      description: unknown,
      status: 'active',
      eligibility_description:
        id === neighbourhood.roles.relief ? neighbourhood.relief.forWhom.join('、') : undefined,
    })),
    location: inUse.map((place) => ({
      id: locationOf(place),
      location_type: 'physical',
      organization_id,
      name: place.name,
      alternate_name: place.stationName ?? place.hostName,
      description: [messages.radius(place.position.radius), place.doubt && `${place.doubt}。`, place.note]
        .filter(Boolean)
        .join(''),
      ...convert(place.position, 'gcj02', 'wgs84'),
      external_identifier: place.id,
      external_identifier_type: neighbourhood.id,
    })),
    service_at_location: inUse.flatMap((place) =>
      place.services
        .filter(({ service }) => offered.some(({ id }) => id === service))
        .map((fact) => ({
          id: ids('service_at_location', place.id, fact.service),
          service_id: ids('service', fact.service),
          location_id: locationOf(place),
          description: [
            fact.note && `${fact.note}。`,
            fact.service === neighbourhood.roles.relief && amenityWords(place, neighbourhood),
            `${factText(fact, neighbourhood.sources)}。`,
          ]
            .filter(Boolean)
            .join(''),
        })),
    ),
    schedule: inUse.flatMap((place) =>
      schedulesOf(place.hours, factOf(place, neighbourhood)).map((schedule, index) => ({
        id: ids('schedule', place.id, String(index)),
        location_id: locationOf(place),
        ...schedule,
      })),
    ),
    phone: inUse.flatMap((place) =>
      (place.phones ?? []).map(({ number, extension, name, note }) => ({
        id: ids('phone', place.id, number, extension ?? ''),
        location_id: locationOf(place),
        number,
        extension: extension === undefined ? undefined : Number(extension),
        type: 'voice',
        description: [name, note].filter(Boolean).join('：') || undefined,
      })),
    ),
    address: inUse.map((place) => ({
      id: ids('address', place.id),
      location_id: locationOf(place),
      address_1: place.address,
      city: neighbourhood.city,
      region: neighbourhood.district,
      state_province: neighbourhood.province ?? neighbourhood.city,
      // The dataset knows none, and the standard asks for the field.
      postal_code: '',
      country: 'CN',
      address_type: 'physical',
    })),
  }
}

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
/** Shanghai's, the whole year. */
const zone = { offset: '+08:00', hours: 8 }

/** A row for every span of the week, and for every exception from its first day to its last. */
function schedulesOf(hours: HoursRecord | null, fact: string): Row[] {
  if (hours === null) return []
  const weekly = hours.weekly.flatMap((row) =>
    row.intervals.map((interval) => ({
      ...spanOf(interval),
      wkst: 'MO',
      freq: 'WEEKLY',
      interval: 1,
      byday: [...row.days]
        .sort()
        .map((day) => days[day - 1])
        .join(','),
      notes: fact,
    })),
  )
  const dated = hours.exceptions.flatMap(({ from, until, intervals, note }): Row[] => {
    const onTheseDays = {
      ...{ valid_from: from, valid_to: until, dtstart: from, until, timezone: zone.hours },
      // The standard knows no daily schedule, but one of every day of the week.
      ...(from !== until && { freq: 'WEEKLY', interval: 1, byday: days.join(',') }),
    }
    if (intervals.length === 0) return [{ ...onTheseDays, description: messages.closedOn(from, until, note) }]
    return intervals.map((interval) => ({
      ...onTheseDays,
      ...spanOf(interval),
      description: note,
      notes: fact,
    }))
  })
  return [...weekly, ...dated]
}

/** The standard's clock ends before midnight: a door that closes at 24:00 closes at 00:00. */
function spanOf({ from, until }: { from: string; until: string }): Row {
  return {
    opens_at: `${from}${zone.offset}`,
    closes_at: `${until.replace('24:00', '00:00')}${zone.offset}`,
    timezone: zone.hours,
  }
}

function factOf({ hours }: PlaceRecord, { sources }: OpenDataset['neighbourhood']): string {
  return hours === null ? '' : factText(hours, sources)
}

function amenityWords(place: PlaceRecord, neighbourhood: OpenDataset['neighbourhood']): string {
  const { has, hasNot } = amenitiesSeen(place, neighbourhood)
  return `${messages.has(has)}${messages.hasNot(hasNot)}`
}

/** RFC 9562's namespace for URLs, in bytes. */
const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex')

/** A UUID of version 5: the same names give the same one. */
function uuid(...names: string[]): string {
  const hash = createHash('sha1').update(namespace).update(names.join('/')).digest()
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = hash.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  )
}
