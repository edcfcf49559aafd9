import type { HostRecord, PlaceRecord, SearchTerm } from '#types/dataset'
import { normalise } from '@/domain/normalise'
import { outsideText } from '@/domain/outside-text'
import { type Match, matchPinyin, type Reading, readingOf } from './pinyin-match'
import { placesByTypedCode, type StationWords } from './station-code'

/** The places made ready for searching. Build it once, at the first keystroke. */
export interface PlaceIndex {
  places: readonly PlaceRecord[]
  /** Every distinct reading once: thousands of places share their roads, hosts and services. */
  readings: readonly Reading[]
  entries: readonly Entry[]
  words: StationWords
}

/** What this neighbourhood calls the kinds of its places, its stations and its posts. */
export interface PlaceNames {
  hosts: readonly HostRecord[]
  words: StationWords
}

interface Entry {
  place: PlaceRecord
  /** Positions in `readings`. */
  reads: readonly number[]
  /** What is compared by characters only: address and the full name on the plaque. */
  texts: string
}

/** Weaker than any match of a name. */
const byText = 4

/** Takes the readings of all places apart. */
export function indexPlaces(places: readonly PlaceRecord[], { hosts, words }: PlaceNames): PlaceIndex {
  const termsOfHosts = new Map(hosts.map(({ id, terms }) => [id, terms]))
  const readings: Reading[] = []
  const known = new Map<string, number>()
  const positionOf = (term: SearchTerm) => {
    const key = `${term.text} ${term.pinyin}`
    const position = known.get(key) ?? readings.push(readingOf(term)) - 1
    known.set(key, position)
    return position
  }
  const entries = places.map((place) => ({
    place,
    reads: [...place.searchTerms, ...(termsOfHosts.get(place.host) ?? [])].map(positionOf),
    texts: normalise(`${place.address} ${place.stationName ?? ''}`),
  }))
  return { places, readings, entries, words }
}

/**
 * The places somebody may mean, best first: the number on the poster (`7`, `07`, `jw07`, `七号`; 第三 is also a
 * name), then names, hosts, roads and services by characters, pinyin or initials, then addresses. Words between
 * spaces must all match. Equal matches keep the order of the index; an empty query yields all places.
 */
export function searchPlaces(index: PlaceIndex, query: string): PlaceRecord[] {
  const { places, readings, entries, words: names } = index
  const words = outsideText(query).split(/\s+/).map(normalise).filter(Boolean)
  const whole = words.join('')
  if (/^\d+$/.test(whole)) {
    const numbered = placesNumbered(places, whole)
    if (numbered.length > 0) return numbered
  }
  const typed = placesByTypedCode(whole, places, names)
  const matches = words.map((word) => ({ word, ofReadings: readings.map(matchPinyin(word)) }))
  const found: { place: PlaceRecord; score: number }[] = []
  for (const entry of entries) {
    if (typed.includes(entry.place)) continue
    const score = scoreOf(entry, matches, typed.length === 0)
    if (score !== undefined) found.push({ place: entry.place, score })
  }
  found.sort((a, b) => a.score - b.score)
  return [...typed, ...found.map(({ place }) => place)]
}

/** The place of this number, then those whose number begins so: 「1」 may become 「12」 with the next key. */
function placesNumbered(places: readonly PlaceRecord[], digits: string): PlaceRecord[] {
  const wanted = String(Number(digits))
  const exact = places.filter(({ number }) => String(number) === wanted)
  const begun = places.filter(({ number }) => String(number) !== wanted && String(number).startsWith(wanted))
  return [...exact, ...begun]
}

/** The sum of the words' best matches; undefined if one does not occur. */
function scoreOf(
  { reads, texts }: Entry,
  matches: readonly { word: string; ofReadings: readonly (Match | undefined)[] }[],
  withTexts: boolean,
): number | undefined {
  let sum = 0
  for (const { word, ofReadings } of matches) {
    let best = Number.POSITIVE_INFINITY
    for (const read of reads) best = Math.min(best, ofReadings[read] ?? best)
    if (Number.isFinite(best)) sum += best
    else if (withTexts && texts.includes(word)) sum += byText
    else return undefined
  }
  return sum
}
