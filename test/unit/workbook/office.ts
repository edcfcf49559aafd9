import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Content } from '../../../tools/dataset/read'
import { datasetFiles } from '../../../tools/dataset/read'
import { readWorkbook, type Workbook } from '../../../tools/workbook/read-workbook'
import { sheetsOf } from '../../../tools/workbook/sheets/all'
import { type TakeOver, takeOver } from '../../../tools/workbook/take-over'
import { writeWorkbook } from '../../../tools/workbook/write-workbook'
import { withCells } from '../../fixtures/xlsx-parts'

export const today = '2026-11-24'
export const folder = path.resolve(__dirname, '../../fixtures/riverside')

/** The invented neighbourhood, which knows something of everything. */
export function riverside(): Content {
  return Object.fromEntries(
    datasetFiles.map((file) => [file, JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as unknown]),
  )
}

/** The same, for looking things up: nobody changes it. */
const known = riverside()

let written: Promise<Uint8Array> | undefined

/** Its workbook, written once for all tests of a file. */
export function workbook(): Promise<Uint8Array> {
  written ??= writeWorkbook(riverside(), today)
  return written
}

/** Where a cell stands: 「E4」 of the column with this header, in the row of this key (編号, or with the count: `hb01/1`). */
export function refOf(sheetName: string, key: string, header: string): string {
  const content = known
  const sheet = sheetsOf(content).find(({ name }) => name === sheetName)
  if (sheet === undefined) throw new Error(`no sheet ${sheetName}`)
  const column = sheet.columns.findIndex((each) => each.header === header)
  const keys = [
    ...sheet.rows(content[sheet.file]).map((row) => row.key),
    ...(sheet.blanks?.(content[sheet.file]) ?? []).map((cells) =>
      sheet.keys.map((each) => cells[each]).join('/'),
    ),
  ]
  const row = key.startsWith('+') ? keys.length + Number(key) - 1 : keys.indexOf(key)
  if (column < 0 || row < 0) throw new Error(`no ${header} of ${key}`)
  return `${String.fromCharCode(65 + column)}${row + 4}`
}

/** A cell of text as LibreOffice and Numbers may write it. */
export const inline = (text: string) => ` t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is>`

export type Typed = [sheet: string, key: string, header: string, text: string]

/** The workbook after somebody typed these texts into it. */
export async function typed(...cells: Typed[]): Promise<Uint8Array> {
  return withCells(
    await workbook(),
    cells.map(([sheet, key, header, text]) => [sheet, refOf(sheet, key, header), inline(text)]),
  )
}

export async function opened(bytes: Uint8Array, content = riverside()): Promise<Workbook> {
  return readWorkbook(bytes, sheetsOf(content))
}

/** What the dataset is made of by a workbook. */
export async function taken(bytes: Uint8Array, content = riverside()): Promise<TakeOver> {
  return takeOver(await opened(bytes, content), content, today)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '&#10;')
}
