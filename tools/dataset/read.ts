import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { decode } from './decode'
import type { Diagnostic } from './diagnostic'
import { repeatedKeys, syntaxDiagnostic } from './json-errors'
import { children, type JsonNode, type JsonPath } from './json-path'

const neededFiles = ['neighbourhood.json', 'places.json', 'news.json', 'sorting.json'] as const
/** The register of what hangs on walls is there once something has been printed. */
export const datasetFiles = [...neededFiles, 'printed.json'] as const
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
  /** Absolute paths of all, readable or not: what a watcher watches. */
  paths: string[]
}

/** Reads the files of a dataset folder. Never throws: what cannot be read becomes a diagnostic. */
export function readDataset(folder: string): RawDataset {
  const raw: RawDataset = { json: {}, diagnostics: [], paths: [] }
  for (const file of datasetFiles) {
    const location = path.resolve(folder, file)
    raw.paths.push(location)
    let bytes: Uint8Array
    try {
      bytes = readFileSync(location)
    } catch {
      if (neededFiles.some((each) => each === file) || existsSync(location))
        raw.diagnostics.push({
          file,
          path: [],
          problem: '文件读不到',
          advice: `数据文件夹里要有这四个文件：${neededFiles.join('、')}`,
        })
      continue
    }
    const { text, encoding } = decode(bytes)
    if (text !== undefined) parseInto(raw, file, text)
    else
      raw.diagnostics.push({
        file,
        path: [],
        problem: `这个文件是 ${encoding}编码`,
        advice: '请另存为 UTF-8（记事本、VS Code 和 WPS 的「另存为」里选编码）',
      })
  }
  return raw
}

/** Adds what the text of a file says to `raw`, or why it says nothing. */
function parseInto(raw: RawDataset, file: DatasetFile, text: string): void {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    raw.diagnostics.push(brokenFile(file, text))
    return
  }
  const tooDeep = pathOfDepth(json, deepest)
  if (tooDeep !== undefined) {
    raw.diagnostics.push({ file, path: tooDeep.slice(0, 3), ...nestedTooDeep })
    return
  }
  raw.json[file] = json
  for (const { path, key, first, again } of repeatedKeys(text))
    raw.diagnostics.push({
      file,
      path,
      problem: `「${key}」写了两遍：第 ${first} 行和第 ${again} 行`,
      advice: '只留一个；两个都写着，前一个等于没写',
    })
}

const nestedTooDeep = {
  problem: `一层套一层，超过了 ${deepest} 层`,
  advice: '多半是括号粘贴错了：对照别的行，删掉多余的 [ 和 {',
}

function brokenFile(file: DatasetFile, text: string): Diagnostic {
  try {
    const found = syntaxDiagnostic(text)
    const where = found === undefined ? '' : `：第 ${found.line} 行第 ${found.column} 列，${found.problem}`
    return {
      file,
      path: [],
      problem: `不是合格的 JSON${where}`,
      advice: '改好这一处再检查一次；用 VS Code 打开，红线标的就是',
    }
  } catch {
    // The parser's stack overflowed.
    return { file, path: [], ...nestedTooDeep }
  }
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
