import type { Place, Source } from '#types/dataset'

/**
 * How old what the app says of its places is, for 「信息截至」: the median of the dates of all facts at places in use,
 * as exactly as it is known. A fact that somebody went to see is as old as that visit (`checkedOn`), any other as the
 * source it rests on. The median, because one new fact does not make the others newer, nor one old fact all old; of an
 * even number the older of the two in the middle. Without a fact, the date of the newest source.
 */
export function knownAsOf(places: readonly Place[], sources: readonly Source[]): string {
  const dates = new Map(sources.map(({ id, date }) => [id, date]))
  const facts = places
    .filter(({ retired }) => retired === undefined)
    .flatMap(({ services, equipment = [], amenities = [], hours, phones = [] }) => [
      ...amenities.map(({ checkedOn }) => checkedOn),
      ...[...services, ...equipment].map(({ checkedOn, source }) => checkedOn ?? dates.get(source)),
      ...[...(hours ? [hours] : []), ...phones].map(({ source }) => dates.get(source)),
    ])
    .filter((date) => date !== undefined)
    .sort()
  return facts[Math.floor((facts.length - 1) / 2)] ?? [...dates.values()].sort().at(-1) ?? ''
}
