import type { Place, Words } from '#types/dataset'
import { normalise } from '@/domain/normalise'
import { longestParameter, outsideText } from '@/domain/outside-text'
import { addressIn, codeIn, decoded, decodedOnce, readQuery } from './launch-encoding'

type Coded = Pick<Place, 'id' | 'number' | 'retired' | 'post'>

/** Why a code leads to no place: nothing given, not a code at all, of another host, of no station here, of one that closed. */
export type UnknownReason = 'empty' | 'malformed' | 'foreign' | 'unknown' | 'retired'

/** Where a code leads. `scanned` tells a code from the wall from an id in a link; `text` is what was read, to be shown. */
export type LaunchTarget<T> =
  | { kind: 'place'; place: T; scanned: boolean }
  | { kind: 'unknown'; reason: UnknownReason; text: string; retired?: T }

/** The parameters with which WeChat opens the place page, whatever they hold. */
export interface LaunchParameters {
  q?: unknown
  scene?: unknown
  id?: unknown
}

/**
 * What the codes are read against. `hosts` in lower case, without scheme or port; `path` is what stands between the
 * host and the id: `/s/`.
 */
export interface CodeRegistry<T> {
  places: readonly T[]
  hosts: readonly string[]
  path: string
}

/**
 * Reads how the place page was opened. `q` is the whole address of an ordinary QR code, `scene` the text
 * of a mini-program code, `id` comes from a list or a card; the first that holds something counts.
 * Never throws, and never yields a place that is not in the book.
 */
export function parseLaunchParameters<T extends Coded>(
  query: LaunchParameters,
  book: CodeRegistry<T>,
): LaunchTarget<T> {
  const [q, scene, id] = [given(query.q), given(query.scene), given(query.id)]
  if (q !== '') return readAddress(addressIn(q), book)
  if (scene !== '') return readCode(codeIn(decoded(scene)), book, true)
  if (id !== '') return readCode(decoded(id), book, false)
  return { kind: 'unknown', reason: 'empty', text: '' }
}

/**
 * Reads what WeChat's scanner gives: for a mini-program code the `path` of the page with its `scene`
 * (percent-encoded on iOS, bare on Android), for any other code its text as `result`, which nobody has encoded.
 */
export function parseScan<T extends Coded>(
  scanned: { result?: unknown; path?: unknown },
  book: CodeRegistry<T>,
): LaunchTarget<T> {
  const path = given(scanned.path)
  const query = /^\/?pages\/place\/index(?:\.html)?\?(.*)$/.exec(path)?.[1]
  if (query !== undefined) return parseLaunchParameters(readQuery(query), book)
  const text = given(scanned.result)
  if (text === '') return { kind: 'unknown', reason: 'empty', text: path }
  return isAddress(text) ? readAddress(text, book) : readCode(text, book, true)
}

/** What this neighbourhood calls its stations and posts: 7号歇脚点 is 7, as 7号接力站 is elsewhere. */
export type StationWords = Pick<Words, 'station' | 'stationFull' | 'postShort'>

/**
 * The places in use that a person may mean by a typed number or code, with this neighbourhood's `words` or without.
 * `7`, `07`, `jw07`, `７`, `7号`, `七号` mean the number on the poster. An ordinal (`第三`, `第3站`, `三号驿站`) may also
 * be the name of a citizen post, which comes first. None for anything else. What was typed is no proof of where
 * somebody is: let them confirm it.
 */
export function placesByTypedCode<T extends Coded>(
  typed: string,
  places: readonly T[],
  words?: StationWords,
): T[] {
  const plain = normalise(outsideText(typed))
  const code = words === undefined ? plain : withoutWords(plain, words)
  const parts = partsOf(code)
  if (parts === undefined) return []
  const posts = parts.ordinal ? places.filter(({ post }) => post === parts.number) : []
  const coded = placeByCode(code, parts, places)
  return [...new Set(coded ? [...posts, coded] : posts)].filter(({ retired }) => retired === undefined)
}

/** The same without the word for a station, before or behind; 驿站 for what the posts are called here. */
function withoutWords(code: string, { station, stationFull, postShort }: StationWords): string {
  const without = (name: string) => {
    const word = normalise(name)
    if (code.startsWith(word)) return code.slice(word.length)
    return code.endsWith(word) ? code.slice(0, -word.length) : undefined
  }
  const post = without(postShort)
  return post === undefined ? (without(stationFull) ?? without(station) ?? code) : `${post}驿站`
}

/** The host is read from the address as it stands: decoded first, `%2F` in front of an `@` would move it. */
function readAddress<T extends Coded>(address: string, book: CodeRegistry<T>): LaunchTarget<T> {
  const unknown = (reason: UnknownReason): LaunchTarget<T> => ({ kind: 'unknown', reason, text: address })
  const [, host, path = ''] = /^https?:\/\/([^/?#\\]*)([^?#]*)/i.exec(address.trim()) ?? []
  if (host === undefined) return unknown('malformed')
  if (!book.hosts.includes(host.replace(/:(?:80|443)?$/, '').toLowerCase())) return unknown('foreign')
  const ours = path.toLowerCase().startsWith(book.path.toLowerCase())
  const code = ours ? /^([^/]+)\/*$/.exec(path.slice(book.path.length))?.[1] : undefined
  const text = code === undefined ? '' : decodedOnce(code)
  // White space is dropped where people type it; in an address it makes another one.
  if (text === '' || /\s/.test(text)) return unknown('malformed')
  const entry = readCode(text, book, true)
  return entry.kind === 'unknown' ? { ...entry, text: address } : entry
}

/** No code on a wall says 第三: as a number it would be one station, as a name another. */
function readCode<T extends Coded>(
  text: string,
  { places }: CodeRegistry<T>,
  scanned: boolean,
): LaunchTarget<T> {
  const code = normalise(text)
  const parts = partsOf(code)
  if (parts === undefined || parts.ordinal) return { kind: 'unknown', reason: 'malformed', text }
  const place = placeByCode(code, parts, places)
  if (place === undefined) return { kind: 'unknown', reason: 'unknown', text }
  if (place.retired !== undefined) return { kind: 'unknown', reason: 'retired', text, retired: place }
  return { kind: 'place', place, scanned }
}

/** A bare number is the number on the wall; with letters it is the id's own number, zeros or not: `jw7` is `jw07`. */
function placeByCode<T extends Coded>(code: string, parts: Parts, places: readonly T[]): T | undefined {
  const exact = places.find(({ id }) => id === code)
  if (exact !== undefined) return exact
  if (parts.letters === '') return places.find(({ number }) => number === parts.number)
  return places.find(({ id }) => {
    if (!id.startsWith(parts.letters)) return false
    const own = partsOf(id)
    return own?.letters === parts.letters && own.number === parts.number
  })
}

interface Parts {
  letters: string
  number: number
  /** Said as the name of a citizen post is: 第三, 三号驿站. */
  ordinal: boolean
}

function partsOf(code: string): Parts | undefined {
  const [, first, letters = '', digits, numeral, post] =
    /^(第|#|no\.?)?([a-z]{0,8})-?(?:(\d{1,6})|([一二三四五六七八九十]{1,3}))(?:号?(?:接力|(驿))?站|号)?$/.exec(
      code,
    ) ?? []
  const number = digits === undefined ? numeralValue(numeral ?? '') : Number(digits)
  return number === undefined ? undefined : { letters, number, ordinal: first === '第' || post !== undefined }
}

/** 一 to 九十九. Undefined for what is no such numeral. */
function numeralValue(numeral: string): number | undefined {
  const digit = (text: string) => '一二三四五六七八九'.indexOf(text) + 1
  const [, tens = '', ten = '', ones = ''] =
    /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(numeral) ?? []
  if (ten === '') return tens !== '' && ones === '' ? digit(tens) : undefined
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones))
}

function isAddress(text: string): boolean {
  return /^\s*[a-z][a-z0-9+.-]*:/i.test(text)
}

/** WeChat hands over a parameter that is missing as the word `undefined` once it has been decoded carelessly. */
function given(value: unknown): string {
  const text = outsideText(value, longestParameter).trim()
  return text === 'undefined' || text === 'null' ? '' : text
}
