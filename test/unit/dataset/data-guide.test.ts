import { readFileSync } from 'node:fs'
import path from 'node:path'
import { checkDataset } from '../../../tools/dataset/check'
import { isObject } from '../../../tools/dataset/json-path'
import { datasetFiles, type RawDataset, readDataset } from '../../../tools/dataset/read'

const guide = readFileSync(path.resolve(__dirname, '../../../docs/data.md'), 'utf8')

interface Block {
  /** Whether its lines go into what is there, or it is one more row. */
  verb: string
  file: string
  /** The way through the file: keys, and rows by what they call themselves. */
  steps: string[]
  first: boolean
  text: string
}

const blocks: Block[] = [
  ...guide.matchAll(
    /^(写进|加进) `(\S+\.json)`(?: 的 `([^`]+)`)?( 最前面|最前面)?：\n\n```json\n(.*?)\n```/gms,
  ),
].map(([, verb = '', file = '', steps, first, text = '']) => ({
  verb,
  file,
  steps: steps?.split(' › ') ?? [],
  first: first !== undefined,
  text,
}))

/** Puts a block where the guide says. Throws where the guide names what is not there. */
function put({ verb, file, steps, first, text }: Block, dataset: RawDataset) {
  const known = datasetFiles.find((each) => each === file)
  let target: unknown = known && dataset.json[known]
  for (const step of steps) {
    target = Array.isArray(target)
      ? target.find((row) => isObject(row) && [row.id, row.name].includes(step))
      : isObject(target)
        ? target[step]
        : undefined
  }
  if (verb === '写进' && isObject(target)) Object.assign(target, JSON.parse(`{${text}}`))
  else if (verb === '加进' && Array.isArray(target))
    target.splice(first ? 0 : target.length, 0, JSON.parse(text))
  else throw new Error(`${file} has no ${steps.join(' › ')} to put this into: ${text}`)
}

describe('docs/data.md', () => {
  it('says of every block where it goes', () => {
    expect(blocks.length).toBeGreaterThan(30)
    expect(blocks).toHaveLength(guide.match(/^```json$/gm)?.length ?? 0)
  })

  it('gives blocks that pass the check one after the other where it says, as they are', () => {
    const dataset = readDataset(path.resolve(__dirname, '../../../src/data/jiangwan'))
    for (const block of blocks) {
      put(block, dataset)
      const { 'sorting.json': sorting, ...others } = dataset.json
      // The item table takes long to check, and no other file is held against it.
      const json = block.file === 'sorting.json' ? { ...others, 'sorting.json': sorting } : others
      const said = checkDataset({ ...dataset, json }, '2026-11-24').map(
        ({ field, problem }) => `${field} ${problem}`,
      )
      expect([block.text, said]).toEqual([block.text, []])
    }
  })
})
