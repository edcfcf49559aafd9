import type { PlaceRecord } from '#types/dataset'
import { placeByTypedCode } from './entry-code'
import { hostWords } from './host'
import { normalise } from './normalise'
import { matchReading, type Reading, readingOf } from './spelled'

/** A place made ready for searching. */
interface Entry {
  place: PlaceRecord
  readings: Reading[]
  /** What is compared by characters only: address and the full name on the plaque. */
  texts: string
}

/** The places made ready for searching. Build it once, at the first keystroke. */
export interface PlaceIndex {
  places: readonly PlaceRecord[]
  entries: Entry[]
}

/** Weaker than any match of a name. */
const byText = 4

/** Takes the readings of all places apart. */
export function indexPlaces(places: readonly PlaceRecord[]): PlaceIndex {
  const entries = places.map((place) => ({
    place,
    readings: [...place.spelled, ...hostWords(place.host)].map(readingOf),
    texts: normalise(`${place.address} ${place.stationName}`),
  }))
  return { places, entries }
}

/**
 * The places somebody may mean, best first: the number on the poster (`7`, `07`, `jw07`, `七号`), then
 * names, hosts, roads and services by characters, pinyin or initials, then addresses. Words between
 * spaces must all match. Equal matches keep the order of the index; an empty query yields all places.
 */
export function searchPlaces({ places, entries }: PlaceIndex, query: string): PlaceRecord[] {
  const words = query.split(/\s+/).map(normalise).filter(Boolean)
  if (words.length === 0) return [...places]
  const whole = words.join('')
  const typed = placeByTypedCode(whole, places)
  if (/^\d+$/.test(whole)) {
    const numbered = placesNumbered(places, whole)
    if (numbered.length > 0) return numbered
  }
  const found: { place: PlaceRecord; score: number }[] = []
  for (const entry of entries) {
    if (entry.place === typed) continue
    const score = scoreOf(entry, words, typed === undefined)
    if (score !== undefined) found.push({ place: entry.place, score })
  }
  found.sort((a, b) => a.score - b.score)
  const rest = found.map(({ place }) => place)
  return typed === undefined ? rest : [typed, ...rest]
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
  { readings, texts }: Entry,
  words: readonly string[],
  withTexts: boolean,
): number | undefined {
  let sum = 0
  for (const word of words) {
    let best = withTexts && texts.includes(word) ? byText : undefined
    for (const reading of readings) {
      const match = matchReading(reading, word)
      if (match !== undefined && (best === undefined || match < best)) best = match
    }
    if (best === undefined) return undefined
    sum += best
  }
  return sum
}
