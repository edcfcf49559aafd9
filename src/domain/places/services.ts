import type {
  Need,
  Neighbourhood,
  Place,
  PlaceRecord,
  Roles,
  Service,
  ServiceRecord,
  Source,
  Unlocated,
} from '#types/dataset'
import { factText } from '@/domain/source'
import { furtherServices, offers, placesInUse } from './place'

/** A service at a place, with the word for it. */
export interface Offer {
  service: Service
  fact: ServiceRecord
}

/** What a resident needs, and where it is to be had. */
export interface NeedAnswer<T> {
  need: Need
  /** The places in use that offer a service of this need, by number, each with what it offers. */
  places: { place: T; offers: Offer[] }[]
  /** What is known to exist without an address. */
  unlocated: Unlocated[]
}

/** A post (or another place listed as posts are): at a place, or known without an address. */
export type Post<T> =
  | { kind: 'located'; post?: PostName; place: T }
  | { kind: 'unlocated'; post: number; unlocated: Unlocated }

/** 「第三」 as a number, or a name. */
type PostName = NonNullable<Place['post']>

/** The needs in the dataset's order, each answered. A service the vocabulary lacks counts for nothing. */
export function answerNeeds<T extends PlaceRecord>(
  needs: readonly Need[],
  places: readonly T[],
  services: readonly Service[],
  unlocated: readonly Unlocated[],
): NeedAnswer<T>[] {
  const inUse = placesInUse(places)
  return needs.map((need) => ({
    need,
    places: inUse
      .map((place) => ({ place, offers: offersOf(place, services, need.services) }))
      .filter(({ offers }) => offers.length > 0),
    unlocated: unlocated.filter((each) => each.need === need.id),
  }))
}

/** How many places answer a need, in words: never 「0 处」. */
export function countText({ places, unlocated }: Pick<NeedAnswer<unknown>, 'places' | 'unlocated'>): string {
  if (places.length > 0) return `${places.length} 处`
  return unlocated.length > 0 ? '地址未核实' : '还没查到'
}

/** What a place offers of the services asked for, in their order. */
function offersOf(
  { services: facts }: Pick<PlaceRecord, 'services'>,
  services: readonly Service[],
  wanted: readonly string[],
): Offer[] {
  return wanted.flatMap((id) => {
    const service = services.find((each) => each.id === id)
    const fact = facts.find((each) => each.service === id)
    return service !== undefined && fact !== undefined ? [{ service, fact }] : []
  })
}

/** All a place offers beside being a relief station, the emergency device first. */
export function furtherOffers(
  place: Pick<PlaceRecord, 'services'>,
  { services, roles }: Pick<Neighbourhood, 'services' | 'roles'>,
): Offer[] {
  return offersOf(
    place,
    services,
    furtherServices(place, roles).map(({ service }) => service),
  )
}

/** The word on a card for what a place offers. An AED is told with the year in which it was reported or seen: nobody is to run for it as if seen today. */
export function offerWord({ service, fact }: Offer, { aed }: Roles): string {
  if (service.id !== aed) return service.short
  return `${service.short}（${fact.asOf.slice(0, 4)} 年${fact.checkedOn === undefined ? '报道' : '看过'}）`
}

/** What was reported, when and by whom: 「助餐点，2019 年二季度新增（2019 年 6 月，江湾镇街道社区报）」. */
export function reportText({ service, fact }: Offer, sources: readonly Source[]): string {
  return `${[service.name, fact.note].filter(Boolean).join('，')}（${factText(fact, sources)}）`
}

/** The posts in the order of their numbers, those without an address among them, then those with names. */
export function postsOf<T extends Place>(places: readonly T[], unlocated: readonly Unlocated[]): Post<T>[] {
  const located = placesInUse(places).flatMap((place): Post<T>[] =>
    place.post === undefined ? [] : [{ kind: 'located', post: place.post, place }],
  )
  const missing = unlocated.flatMap((each): Post<T>[] =>
    each.post === undefined || located.some(({ post }) => post === each.post)
      ? []
      : [{ kind: 'unlocated', post: each.post, unlocated: each }],
  )
  return [...located, ...missing].sort((a, b) => rank(a) - rank(b))
}

function rank({ post }: Post<unknown>): number {
  return typeof post === 'number' ? post : Number.MAX_SAFE_INTEGER
}

/** The places in use that are neither posts nor stations: no other list would show them. */
export function otherPlaces<T extends Place>(places: readonly T[], relief: string): Post<T>[] {
  return placesInUse(places).flatMap((place): Post<T>[] =>
    place.post !== undefined || offers(place, relief) ? [] : [{ kind: 'located', place }],
  )
}
