import type { PackedPlaces } from '#types/dataset'
import { unpackPlaces } from '@/domain/places/unpack-places'
import { packPlaces } from '../../../tools/dataset/pack-places'
import type { OpenPage } from './page'
import type { FakeWx } from './wx'

/** One of the dataset's modules, as the package parses it when it is evaluated; the places as they are unpacked. */
export type Change = (parsed: unknown) => unknown

const parse = JSON.parse

function isPackedPlaces(parsed: unknown): parsed is PackedPlaces {
  return typeof parsed === 'object' && parsed !== null && 'table' in parsed
}

function changed(parsed: unknown, change: Change): unknown {
  if (!isPackedPlaces(parsed)) return change(parsed)
  const places = change(unpackPlaces(parsed))
  if (!Array.isArray(places)) throw new Error('the places are a list')
  return packPlaces(places)
}

/** Starts the package anew, as if it had been built from a changed dataset: what opens its pages. */
export function startWithDataset(change: Change): typeof import('./page') {
  jest.resetModules()
  jest.spyOn(JSON, 'parse').mockImplementation((text, reviver) => changed(parse(text, reviver), change))
  return require('./page')
}

/** Starts the package anew with a changed dataset and opens a page of it. */
export async function openWithDataset(
  change: Change,
  name: string,
  query: Record<string, string> = {},
  prepare: (wx: FakeWx) => void = () => undefined,
): Promise<OpenPage> {
  const { fakeWx, openPage } = startWithDataset(change)
  const wx = fakeWx()
  prepare(wx)
  return openPage(name, query, wx)
}
