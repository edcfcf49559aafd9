import type { Amenity, Place, Position, Roles, ServiceAtPlace, Town } from '#types/dataset'
import { noBreak } from '@/domain/date'
import { isExact } from '@/domain/geo/distance'

/** Whether something is at a place: seen there, seen missing, or not checked by anybody. */
export type AmenityAtPlace =
  | { amenity: Amenity; state: 'yes' | 'no'; checkedOn: string }
  | { amenity: Amenity; state: 'unknown' }

/** 「上海市」 as one says it: 「上海」. */
export function cityName(city: string): string {
  return city.replace(/市$/, '')
}

/** The address without province, city and district: 「华严路62号」. As it stands if it does not begin with them. */
export function shortAddress({ address }: Pick<Place, 'address'>, town: Town): string {
  return withoutStart(withoutCity(address, town), town.district)
}

/** The address from its district on, as people say it who live in that city. */
export function withoutCity(address: string, { province, city }: Town): string {
  return withoutStart(withoutStart(address, province), city)
}

function withoutStart(text: string, start = ''): string {
  return text.startsWith(start) ? text.slice(start.length) : text
}

/** What stands on the door: the address after its road, 「62号」. Undefined if there is nothing after it. */
export function doorNumber({ address, road }: Pick<Place, 'address' | 'road'>): string | undefined {
  const at = address.lastIndexOf(road)
  const door = at < 0 ? '' : address.slice(at + road.length)
  return door === '' ? undefined : door
}

/** 「7 号站」, as on the wall; empty for a place that is no station. */
export function stationLabel({ number }: Pick<Place, 'number'>): string {
  return number === undefined ? '' : `${number} 号站`
}

/** 1 to 99 in Chinese: 一, 十, 十二, 二十, 九十九. Beyond, the digits. */
export function chineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) return String(number)
  const digit = (value: number) => '一二三四五六七八九'[value - 1] ?? ''
  const tens = Math.floor(number / 10)
  if (tens === 0) return digit(number)
  return `${tens === 1 ? '' : digit(tens)}十${digit(number % 10)}`
}

/** The places that are in use, by number. A retired place stays in the dataset only for its old code. */
export function placesInUse<T extends Place>(places: readonly T[]): T[] {
  return places.filter(({ retired }) => retired === undefined).sort((a, b) => rank(a) - rank(b))
}

/** Places without a number, which are no stations, come last. */
function rank({ number = Number.MAX_SAFE_INTEGER }: Pick<Place, 'number'>): number {
  return number
}

/** Whether a service is known at a place. */
export function offers({ services }: Pick<Place, 'services'>, service: string): boolean {
  return services.some((each) => each.service === service)
}

/** The places in use that offer a service, by number. */
export function placesWith<T extends Place>(places: readonly T[], service: string): T[] {
  return placesInUse(places).filter((place) => offers(place, service))
}

/** What is known at a place beside its being a station, the emergency device first. */
export function furtherServices(
  { services }: Pick<Place, 'services'>,
  { relief, aed }: Pick<Roles, 'relief' | 'aed'>,
): ServiceAtPlace[] {
  const further = services.filter(({ service }) => service !== relief)
  return [
    ...further.filter(({ service }) => service === aed),
    ...further.filter(({ service }) => service !== aed),
  ]
}

/** The network's amenities with what is known of each at this place, in the given order. */
export function amenitiesAt(
  { amenities = [] }: Pick<Place, 'amenities'>,
  ofNetwork: readonly Amenity[],
): AmenityAtPlace[] {
  return ofNetwork.map((amenity) => {
    const checked = amenities.find((each) => each.amenity === amenity.id)
    if (checked === undefined) return { amenity, state: 'unknown' }
    return { amenity, state: checked.state, checkedOn: checked.checkedOn }
  })
}

/** How exact the point on the map is, in words: the first part is shown bold, `doubtful` calls for a warning. */
export function precisionWords(
  place: Pick<Place, 'address' | 'road'> & { position: Pick<Position, 'precision' | 'radius'> },
): { first: string; rest: string; doubtful: boolean } {
  const { radius } = place.position
  const door = doorNumber(place)
  const look = door === undefined ? '请问人' : `请认门牌「${door}」`
  if (isExact(place.position)) {
    return { first: '位置准到门牌', rest: `误差约 ${radius}${noBreak}米，${look}`, doubtful: false }
  }
  if (radius < 200) return { first: `位置约准到 ${radius}${noBreak}米`, rest: look, doubtful: true }
  return {
    first: `地图位置不准，可能差 ${radius}${noBreak}米`,
    rest: `到了${place.road}，${door === undefined ? look : `${look}或问人`}`,
    doubtful: true,
  }
}
