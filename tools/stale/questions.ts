import type { z } from 'zod'
import type { neighbourhoodSchema } from '../../src/data/schema/neighbourhood'
import type { placesSchema } from '../../src/data/schema/places'
import { messages as words } from '../../src/domain/places/messages'
import { messages } from './messages'

type Neighbourhood = Pick<
  z.infer<typeof neighbourhoodSchema>,
  'shelfLives' | 'sources' | 'services' | 'relief' | 'roles'
>
type Place = z.infer<typeof placesSchema>['places'][number]

/** Days after which a kind of fact is asked anew, where the dataset does not say. */
const usualLives = { hours: 180, equipment: 180, amenity: 365, phone: 365, address: 730, service: 730 }

export type FactKind = keyof typeof usualLives

/** A fact to ask for. `asOf` is its date where it is past its shelf life; without one it is unknown. */
export interface Question {
  kind: FactKind
  fact: string
  asOf?: string
  words: string
}

/** A place with what to ask there. */
export interface Call {
  name: string
  address: string
  phones: string[]
  questions: Question[]
}

const dayLength = 24 * 60 * 60 * 1000

/** Whether a partial date, counted from its end, is more than `days` before `today` (`2026-11-24`). */
export function isPast(asOf: string, days: number, today: string): boolean {
  const [year, month, day] = asOf.split('-').map(Number)
  // Day 0 of the next month is the last of this one.
  const end = day ? Date.parse(asOf) : Date.UTC(year ?? 0, month ?? 12, 0)
  return Date.parse(today) - end > days * dayLength
}

/** What to ask at each place on a day, in the order of the dataset. Retired places and those with nothing to ask are left out. */
export function callList(neighbourhood: Neighbourhood, places: readonly Place[], today: string): Call[] {
  return places
    .filter(({ retired }) => retired === undefined || retired > today)
    .map((place) => ({
      name: place.name,
      address: place.address,
      phones: (place.phones ?? []).map((phone) => words.number(phone)),
      questions: questionsAt(place, neighbourhood, today),
    }))
    .filter(({ questions }) => questions.length > 0)
}

function questionsAt(place: Place, neighbourhood: Neighbourhood, today: string): Question[] {
  const { shelfLives, sources, services, relief, roles } = neighbourhood
  const questions: Question[] = []
  const unknown = (kind: FactKind, fact: string, words: string) => questions.push({ kind, fact, words })
  const known = (kind: FactKind, fact: string, asOf: string | undefined, words: string) => {
    if (asOf !== undefined && isPast(asOf, shelfLives?.[kind] ?? usualLives[kind], today))
      questions.push({ kind, fact, asOf, words })
  }
  const serviceName = (wanted: string) => services.find(({ id }) => id === wanted)?.name ?? wanted
  const { facts, ask } = messages

  if (place.hours === null) unknown('hours', facts.hours, ask.hours)
  else known('hours', facts.hours, place.hours.asOf, ask.hours)

  if (place.services.some(({ service }) => service === roles.relief))
    for (const { id, name } of relief.amenities) {
      const checked = place.amenities?.find(({ amenity }) => amenity === id)
      if (checked) known('amenity', name, checked.checkedOn, ask.amenity(name))
      else unknown('amenity', name, ask.amenity(name))
    }

  for (const device of place.equipment ?? []) {
    const name = serviceName(device.service)
    known('equipment', name, device.checkedOn ?? device.asOf, ask.equipment(name))
    if (device.service !== roles.aed) continue
    if (device.floor === undefined) unknown('equipment', facts.floor(name), ask.floor(name))
    if (device.cabinet === undefined) unknown('equipment', facts.cabinet(name), ask.cabinet(name))
    if (device.access === undefined) unknown('equipment', facts.access(name), ask.access(name))
  }

  if (place.phones === undefined) unknown('phone', facts.phone, ask.phone)
  for (const { number, source } of place.phones ?? [])
    known('phone', facts.number(number), sources.find(({ id }) => id === source)?.date, ask.number(number))

  const dates = [...place.services, ...(place.equipment ?? [])].map(({ asOf }) => asOf)
  // The address is as fresh as the last that was heard of the place.
  const lives = shelfLives?.address ?? usualLives.address
  if (dates.length > 0 && dates.every((date) => isPast(date, lives, today)))
    known('address', facts.address, [...dates].sort().at(-1), ask.address(place.address))

  for (const { service, asOf } of place.services)
    known('service', serviceName(service), asOf, ask.service(serviceName(service)))
  return questions
}

/** Whether any fact is past its shelf life; what is unknown alone is none. */
export function anyPast(calls: readonly Call[]): boolean {
  return calls.some(({ questions }) => questions.some(({ asOf }) => asOf !== undefined))
}
