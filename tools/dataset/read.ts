import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Diagnostic } from './diagnostic'
import { children, type JsonNode, type JsonPath } from './json-path'

export const datasetFiles = ['neighbourhood.json', 'places.json', 'news.json', 'sorting.json'] as const
export type DatasetFile = (typeof datasetFiles)[number]

/** The schemas go nine levels deep. The rules walk whatever they are given, which takes time for every level. */
const deepest = 30

/** What the files hold. A rule copes with every shape of it: other rows must still be checked. */
export type Content = Partial<Record<DatasetFile, unknown>>

/** A dataset before anybody has checked it. */
export interface RawDataset {
  /** The content of each file that could be read. */
  json: Content
  /** One diagnostic for each file that could not. */
  diagnostics: Diagnostic[]
  /** Absolute paths of all four, readable or not: what a watcher watches. */
  paths: string[]
}

/** Reads the four files of a dataset folder. Never throws: what cannot be read becomes a diagnostic. */
export function readDataset(folder: string): RawDataset {
  const raw: RawDataset = { json: {}, diagnostics: [], paths: [] }
  for (const file of datasetFiles) {
    const location = path.resolve(folder, file)
    raw.paths.push(location)
    let content: string
    try {
      content = readFileSync(location, 'utf8')
    } catch {
      raw.diagnostics.push({
        file,
        path: [],
        problem: '文件读不到',
        advice: `数据文件夹里要有这四个文件：${datasetFiles.join('、')}`,
      })
      continue
    }
    try {
      // Spreadsheet programs and Windows editors put a byte order mark first; JSON.parse refuses it.
      const json: unknown = JSON.parse(content.replace(/^\uFEFF/, ''))
      const tooDeep = pathOfDepth(json, deepest)
      if (tooDeep === undefined) raw.json[file] = json
      else
        raw.diagnostics.push({
          file,
          path: tooDeep.slice(0, 3),
          problem: `一层套一层，超过了 ${deepest} 层`,
          advice: '多半是括号粘贴错了：对照别的行，删掉多余的 [ 和 {',
        })
    } catch (error) {
      raw.diagnostics.push({
        file,
        path: [],
        problem: `不是合格的 JSON${lineOf(error, content)}`,
        advice: '多半是少了或多了逗号、引号、括号；用 VS Code 打开，红线标的就是',
      })
    }
  }
  return raw
}

/** The path to the first value that lies `depth` levels deep; `undefined` where none does. */
function pathOfDepth(json: unknown, depth: number): JsonPath | undefined {
  const waiting: JsonNode[] = [{ path: [], value: json }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.path.length >= depth) return next.path
    for (const child of children(next).reverse()) waiting.push(child)
  }
  return undefined
}

/** Where the JSON parser stopped, as far as its message tells. */
function lineOf(error: unknown, content: string): string {
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined
  if (position === undefined) return ''
  return `：第 ${content.slice(0, Number(position)).split('\n').length} 行附近`
}
