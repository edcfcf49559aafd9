import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Fault } from './fault'

export const datasetFiles = ['neighbourhood.json', 'places.json', 'news.json', 'sorting.json'] as const
export type DatasetFile = (typeof datasetFiles)[number]

/** What the files of a folder hold, before anybody has checked it. */
export interface RawDataset {
  /** The content of each file that could be read. */
  json: Partial<Record<DatasetFile, unknown>>
  /** One fault for each file that could not. */
  faults: Fault[]
  /** Absolute paths of all four, readable or not: what a watcher watches. */
  paths: string[]
}

/** Reads the four files of a dataset folder. Never throws: what cannot be read becomes a fault. */
export function readDataset(folder: string): RawDataset {
  const raw: RawDataset = { json: {}, faults: [], paths: [] }
  for (const file of datasetFiles) {
    const location = path.resolve(folder, file)
    raw.paths.push(location)
    const whole = { file, row: '', field: '' }
    let content: string
    try {
      content = readFileSync(location, 'utf8')
    } catch {
      raw.faults.push({
        ...whole,
        problem: '文件读不到',
        advice: `数据文件夹里要有这四个文件：${datasetFiles.join('、')}`,
      })
      continue
    }
    try {
      // Spreadsheet programs and Windows editors put a byte order mark first; JSON.parse refuses it.
      raw.json[file] = JSON.parse(content.replace(/^\uFEFF/, ''))
    } catch (error) {
      raw.faults.push({
        ...whole,
        problem: `不是合格的 JSON${lineOf(error, content)}`,
        advice: '多半是少了或多了逗号、引号、括号；用 VS Code 打开，红线标的就是',
      })
    }
  }
  return raw
}

/** Where the JSON parser stopped, as far as its message tells. */
function lineOf(error: unknown, content: string): string {
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined
  if (position === undefined) return ''
  return `：第 ${content.slice(0, Number(position)).split('\n').length} 行附近`
}
