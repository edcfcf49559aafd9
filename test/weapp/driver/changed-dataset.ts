import type { OpenPage } from './page'
import type { FakeWx } from './wx'

/** One of the dataset's modules, as the package parses it when it is evaluated. */
export type Change = (parsed: unknown) => unknown

const parse = JSON.parse

/** Starts the package anew, as if it had been built from a changed dataset, and opens a page of it. */
export async function openWithDataset(
  change: Change,
  name: string,
  query: Record<string, string> = {},
  prepare: (wx: FakeWx) => void = () => undefined,
): Promise<OpenPage> {
  jest.resetModules()
  jest.spyOn(JSON, 'parse').mockImplementation((text, reviver) => change(parse(text, reviver)))
  const { fakeWx, openPage }: typeof import('./page') = require('./page')
  const wx = fakeWx()
  prepare(wx)
  return openPage(name, query, wx)
}
