import type { CellValue, WriteSheet } from 'hucre/xlsx'
import { z } from 'zod'
import { textAt } from '../dataset/json-path'
import type { Content } from '../dataset/read'
import type { Cells } from './cell'
import type { Row, Sheet } from './sheet'
import { sheetsOf } from './sheets/all'

/** The hidden sheet that holds what the workbook said when it was written. */
export const baselineName = '底稿'

/** What a workbook said when it was written: what differs from it is what its editor changed. */
export interface Baseline {
  neighbourhood: string
  /** The day on which it was written. */
  day: string
  /** The rows of each sheet by their keys. */
  sheets: Map<string, Map<string, Cells>>
}

/** What a row says, by the headers of its columns. */
export function cellsOf(sheet: Sheet, row: Row): Cells {
  return Object.fromEntries(sheet.columns.map((column) => [column.header, column.read(row)]))
}

/** What the workbook of a dataset says. */
export function baselineOf(content: Content, day: string): Baseline {
  const sheets = sheetsOf(content).map((sheet) => {
    const rows = sheet.rows(content[sheet.file]).map((row): [string, Cells] => [row.key, cellsOf(sheet, row)])
    return [sheet.name, new Map(rows)] as const
  })
  return { neighbourhood: textAt(content['neighbourhood.json'], 'id') ?? '', day, sheets: new Map(sheets) }
}

const mark = '社区资料表'

export function writeBaseline({ neighbourhood, day, sheets }: Baseline): WriteSheet {
  const rows: string[][] = [[mark, neighbourhood, day]]
  for (const [name, cells] of sheets)
    for (const [key, row] of cells) {
      const written = Object.entries(row).filter(([, text]) => text !== '')
      rows.push([name, key, JSON.stringify(Object.fromEntries(written))])
    }
  return { name: baselineName, rows, veryHidden: true }
}

const cellsSchema = z.record(z.string(), z.string())

/** The baseline in the rows of its sheet; undefined where there is none that can be read. */
export function readBaseline(rows: CellValue[][]): Baseline | undefined {
  const [first = [], ...others] = rows
  const [said, neighbourhood, day] = first.map(String)
  if (said !== mark || neighbourhood === undefined || day === undefined) return undefined
  const sheets = new Map<string, Map<string, Cells>>()
  for (const [name, key, json] of others.map((row) => row.map(String))) {
    if (name === undefined || key === undefined || json === undefined) continue
    const cells = parseCells(json)
    if (cells === undefined) return undefined
    const sheet = sheets.get(name) ?? new Map<string, Cells>()
    sheets.set(name, sheet.set(key, cells))
  }
  return { neighbourhood, day: day.slice(0, 10), sheets }
}

function parseCells(json: string): Cells | undefined {
  try {
    return cellsSchema.parse(JSON.parse(json))
  } catch {
    return undefined
  }
}
