import { pinyin } from 'pinyin-pro'
import type { Host, HostRecord, PlaceRecord, SearchTerm, Service, Words } from '#types/dataset'
import { normalise } from '../../src/domain/normalise'
import { chineseNumeral } from '../../src/domain/places/place'

type Unannotated = Omit<PlaceRecord, 'searchTerms'>

/**
 * Gives every place the pinyin of what people search it by: its name, host, road and services.
 * Done when the dataset is compiled, because the pinyin dictionary is larger than the whole app.
 */
export function annotatePinyin(
  places: readonly Unannotated[],
  services: Service[],
  names: Pick<Words, 'postShort'>,
): PlaceRecord[] {
  const words = new Map(
    services.map(({ id, name, short }) => [id, name.includes(short) ? [name] : [name, short]]),
  )
  return places.map((place) => ({ ...place, searchTerms: [...wordsFor(place, words, names)].map(annotate) }))
}

function wordsFor(
  place: Unannotated,
  services: Map<string, string[]>,
  { postShort }: Pick<Words, 'postShort'>,
): Set<string> {
  // People say 第三驿站 for 第三市民驿站.
  const said =
    typeof place.post === 'number'
      ? [`第${chineseNumeral(place.post)}${postShort}`]
      : place.post === undefined
        ? []
        : [place.post.name]
  const offered = place.services.flatMap(({ service }) => services.get(service) ?? [])
  return new Set([place.name, ...said, place.hostName, place.road, ...offered])
}

/** The kinds of places with the readings of the words for them. */
export function annotateHosts(hosts: readonly Host[]): HostRecord[] {
  return hosts.map((host) => ({ ...host, terms: [host.name, ...host.words].map(annotate) }))
}

/** A text with one syllable a character; the word decides how a character is read (银行 is yin hang). */
function annotate(text: string): SearchTerm {
  const plain = normalise(text)
  const syllables = pinyin(plain, { toneType: 'none', type: 'array', v: true })
  return { text: plain, pinyin: syllables.join(' ') }
}
