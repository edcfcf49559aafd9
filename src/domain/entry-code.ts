import type { Place } from '#types/dataset'
import { normalise } from './normalise'

type Coded = Pick<Place, 'id' | 'number' | 'retired'>

/** Why a code leads to no place: nothing given, not a code at all, of another host, of no station here, of one that closed. */
export type UnknownReason = 'empty' | 'malformed' | 'foreign' | 'unknown' | 'retired'

/** Where a code leads. `scanned` tells a code from the wall from an id in a link; `text` is what was read, to be shown. */
export type Entry<T> =
  | { kind: 'place'; place: T; scanned: boolean }
  | { kind: 'unknown'; reason: UnknownReason; text: string; retired?: T }

/** The parameters with which WeChat opens the place page. */
export interface EntryQuery {
  q?: string | undefined
  scene?: string | undefined
  id?: string | undefined
}

/** What the codes are read against. `hosts` in lower case, without scheme or port. */
export interface CodeBook<T> {
  places: readonly T[]
  hosts: readonly string[]
}

/**
 * Reads how the place page was opened. `q` is the whole address of an ordinary QR code, `scene` the text
 * of a mini-program code, `id` comes from a list or a card; the first that holds something counts.
 * Never throws, and never yields a place that is not in the book.
 */
export function readEntry<T extends Coded>({ q, scene, id }: EntryQuery, book: CodeBook<T>): Entry<T> {
  if (given(q)) return readAddress(decoded(q), book)
  if (given(scene)) return readCode(decoded(scene), book, true)
  if (given(id)) return readCode(decoded(id), book, false)
  return { kind: 'unknown', reason: 'empty', text: '' }
}

/**
 * Reads what WeChat's scanner gives: for a mini-program code the `path` of the page with its `scene`
 * (percent-encoded on iOS, bare on Android), for any other code its text as `result`.
 */
export function readScan<T extends Coded>(
  { result = '', path = '' }: { result?: string | undefined; path?: string | undefined },
  book: CodeBook<T>,
): Entry<T> {
  const query = /^\/?pages\/place\/index(?:\.html)?\?(.*)$/.exec(path)?.[1]
  if (query !== undefined) return readEntry(readQuery(query), book)
  const text = decoded(result)
  if (text.trim() === '') return { kind: 'unknown', reason: 'empty', text: path }
  return isAddress(text) ? readAddress(text, book) : readCode(text, book, true)
}

/** The place a person means by a typed number or code: `7`, `07`, `jw07`, `７`, `7号`, `七号`, `第七号站`. Undefined if none. */
export function placeByTypedCode<T extends Coded>(typed: string, places: readonly T[]): T | undefined {
  const entry = readCode(typed, { places, hosts: [] }, false)
  return entry.kind === 'place' ? entry.place : undefined
}

function readAddress<T extends Coded>(address: string, book: CodeBook<T>): Entry<T> {
  const unknown = (reason: UnknownReason): Entry<T> => ({ kind: 'unknown', reason, text: address })
  const [, host, path = ''] = /^https?:\/\/([^/?#\\]*)([^?#]*)/i.exec(address.trim()) ?? []
  if (host === undefined) return unknown('malformed')
  if (!book.hosts.includes(host.replace(/:\d+$/, '').toLowerCase())) return unknown('foreign')
  const code = /^\/s\/([^/]+)\/*$/i.exec(path)?.[1]
  if (code === undefined) return unknown('malformed')
  const entry = readCode(code, book, true)
  return entry.kind === 'unknown' ? { ...entry, text: address } : entry
}

function readCode<T extends Coded>(text: string, { places }: CodeBook<T>, scanned: boolean): Entry<T> {
  const code = normalise(text)
  const parts = partsOf(code)
  const place = parts && (places.find(({ id }) => id === code) ?? placeByParts(parts, places))
  if (place?.retired !== undefined) return { kind: 'unknown', reason: 'retired', text, retired: place }
  if (place !== undefined) return { kind: 'place', place, scanned }
  return { kind: 'unknown', reason: parts === undefined ? 'malformed' : 'unknown', text }
}

/** A bare number is the number on the wall; with letters it is the id's own number, zeros or not: `jw7` is `jw07`. */
function placeByParts<T extends Coded>(parts: Parts, places: readonly T[]): T | undefined {
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
}

function partsOf(code: string): Parts | undefined {
  const [, letters = '', digits, numeral] =
    /^(?:第|#|no\.?)?([a-z]{0,6})-?(?:(\d{1,5})|([一二三四五六七八九十]{1,3}))(?:号站?|号接力站|站)?$/.exec(
      code,
    ) ?? []
  const number = digits === undefined ? numeralValue(numeral ?? '') : Number(digits)
  return number === undefined ? undefined : { letters, number }
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
function given(value: string | undefined): value is string {
  return value !== undefined && value.trim() !== '' && value !== 'undefined' && value !== 'null'
}

function readQuery(query: string): EntryQuery {
  const pairs = query.split('&').map((pair) => {
    const at = pair.indexOf('=')
    return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
  })
  const value = (key: string) => pairs.find(([name]) => name === key)?.[1]
  return { q: value('q'), scene: value('scene'), id: value('id') }
}

/** Undoes percent-encoding as often as it was done, at most thrice; a code holds no `%` of its own. A stray `%` stays. */
function decoded(text: string): string {
  let current = text
  for (let times = 0; times < 3 && current.includes('%'); times += 1) {
    try {
      current = decodeURIComponent(current)
    } catch {
      return current
    }
  }
  return current
}
