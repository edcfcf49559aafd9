import type { EquipmentRecord, PlaceRecord, Position, Source } from '#types/dataset'
import { dateText } from '@/domain/date'
import { messages } from '@/domain/first-aid-messages'
import type { Distance } from '@/domain/geo/distance'
import type { Now } from '@/domain/hours/clock'
import { openingAt } from '@/domain/hours/opening-hours'
import { factText } from '@/domain/source'
import { nearestSound } from './nearest-sound'
import { placesInUse } from './place'

/** A defibrillator: the place it is at, and what is known of it. Two at a place are two. */
export interface Device<T> {
  place: T
  equipment: EquipmentRecord
  /** Its own hours, or else the place's, say that nobody gets at it now. */
  closed: boolean
  /** From where somebody has said to be; absent while nobody knows. */
  distance?: Distance
}

/** The defibrillators at a place in use (`aed` is the service they are for); none where none has been reported. */
export function devicesAt<T extends PlaceRecord>(place: T, aed: string, now: Now): Device<T>[] {
  if (place.retired !== undefined) return []
  return (place.equipment ?? [])
    .filter(({ service }) => service === aed)
    .map((equipment) => ({
      place,
      equipment,
      closed: openingAt(equipment.hours ?? place.hours, now).state === 'closed',
    }))
}

/**
 * The known defibrillators, at most `count`: nearest first from a position (those at a place in doubt after the
 * others), by number without one. Those behind a door that is known to be closed `now` come last, and say so.
 * There may always be others that the dataset does not know.
 */
export function emergencyDevices<T extends PlaceRecord>(
  places: readonly T[],
  aed: string,
  from: Position | undefined,
  now: Now,
  count: number,
): Device<T>[] {
  const known = placesInUse(places).flatMap((place) =>
    devicesAt(place, aed, now).map((device) => ({ device, position: place.position, doubt: place.doubt })),
  )
  const sorted = (some: typeof known) =>
    from === undefined ? some.map((item) => ({ item })) : nearestSound(some, from, count)
  const reachable = sorted(known.filter(({ device }) => !device.closed))
  const locked = sorted(known.filter(({ device }) => device.closed))
  return [...reachable, ...locked].slice(0, count).map(({ item, ...way }) => ({ ...item.device, ...way }))
}

/** When it was last said to be there: 「2026 年 10 月 20 日看过」, 「2019 年报道过」 where nobody has been to look. */
export function seenText({ checkedOn, asOf }: EquipmentRecord): string {
  return checkedOn === undefined ? `${asOf.slice(0, 4)} 年报道过` : `${dateText(checkedOn)}看过`
}

/** How old the facts about the devices are: said once for all of which it is the same. */
export function deviceFacts(devices: readonly Device<PlaceRecord>[], sources: readonly Source[]): string {
  const told = new Map<string, string[]>()
  for (const { place, equipment } of devices) {
    const words = factText(equipment, sources)
    told.set(words, [...(told.get(words) ?? []), place.name])
  }
  return [...told].map(([words, names]) => messages.devices.place([...new Set(names)], words)).join('')
}

/** What is not known: once where it is the same of all, else place by place. */
export function deviceUnknowns(devices: readonly Device<PlaceRecord>[]): string {
  const first = devices[0]?.equipment.unknown
  if (devices.every(({ equipment }) => equipment.unknown === first))
    return first === undefined ? '' : messages.devices.askInside(first)
  return devices
    .flatMap(({ place, equipment: { unknown } }) =>
      unknown === undefined ? [] : [messages.devices.askInside(`${place.name}：${unknown}`)],
    )
    .join('')
}
