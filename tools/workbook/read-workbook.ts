import { openXlsx, type Sheet as Page } from 'hucre/xlsx'
import { type Baseline, baselineName, readBaseline } from './baseline'
import type { RawCell } from './cell'
import type { Sheet } from './sheet'

/** A workbook as the library has it: what an editor made of it, whole. */
export type Book = Awaited<ReturnType<typeof openXlsx>>

/** A row of a workbook: its number counted from one as Excel has it, and its cells by the headers over them. */
export interface TableRow {
  number: number
  cells: Map<string, RawCell>
}

/** What a workbook has of a sheet. Columns and rows may stand anywhere, and be missing. */
export interface Table {
  sheet: Sheet
  /** Counted from nought, by header. */
  columns: Map<string, number>
  rows: TableRow[]
  /** Headers that stand there twice: nobody can tell which column is meant. */
  twice: string[]
}

export interface Workbook {
  book: Book
  tables: Table[]
  baseline: Baseline | undefined
  from1904: boolean
}

/** Opens the bytes of an .xlsx file. Throws what the library throws for one it cannot read. */
export async function readWorkbook(bytes: Uint8Array, sheets: Sheet[]): Promise<Workbook> {
  const book = await openXlsx(bytes, { readStyles: true })
  const hidden = book.sheets.find(({ name }) => name === baselineName)
  return {
    book,
    tables: sheets.flatMap((sheet) => {
      const page = pageOf(book, sheet)
      const table = page && tableOf(page, sheet)
      return table ? [table] : []
    }),
    baseline: hidden && readBaseline(hidden.rows),
    from1904: book.dateSystem === '1904',
  }
}

/** Numbers adds the name of the table to that of the sheet. */
export function pageOf({ sheets }: Book, { name }: Sheet): Page | undefined {
  return (
    sheets.find((page) => page.name.trim() === name) ??
    sheets.find((page) => page.name.startsWith(`${name} - `))
  )
}

/** The rows under the header, which is the row that has most of the sheet's headers. */
function tableOf(page: Page, sheet: Sheet): Table | undefined {
  const headers = new Set(sheet.columns.map(({ header }) => header))
  const known = page.rows
    .slice(0, 20)
    .map((row) => row.filter((value) => headers.has(String(value).trim())).length)
  const most = Math.max(0, ...known)
  const head = known.indexOf(most)
  // Two of a long row may stand there by chance.
  if (most < Math.min(3, headers.size)) return undefined
  const columns = new Map<string, number>()
  const twice: string[] = []
  for (const [at, value] of (page.rows[head] ?? []).entries()) {
    const header = String(value).trim()
    if (!headers.has(header)) continue
    if (columns.has(header)) twice.push(header)
    else columns.set(header, at)
  }
  const rows = page.rows.flatMap((_, index): TableRow[] => {
    if (index <= head) return []
    const cells = new Map([...columns].map(([header, at]) => [header, rawCell(page, index, at)]))
    return isEmpty(cells) || isHow(cells, sheet) ? [] : [{ number: index + 1, cells }]
  })
  return { sheet, columns, rows, twice }
}

function rawCell(page: Page, row: number, column: number): RawCell {
  const value = page.rows[row]?.[column] ?? null
  const cell = page.cells?.get(`${row},${column}`)
  const uncalculated = cell?.formula !== undefined && (cell.formulaResult ?? null) === null && value === null
  const broken =
    cell?.type === 'error' ||
    (typeof value === 'string' && /^#(?:REF|VALUE|N\/A|NAME\?|DIV\/0|NUM|NULL)/.test(value))
  return { value, numFmt: cell?.style?.numFmt, broken: broken || uncalculated }
}

function isEmpty(cells: Map<string, RawCell>): boolean {
  return [...cells.values()].every(
    ({ value, broken }) => !broken && (value === null || String(value).trim() === ''),
  )
}

/** The row that says how to write things, wherever sorting has put it. */
function isHow(cells: Map<string, RawCell>, sheet: Sheet): boolean {
  const same = sheet.columns.filter(({ header, how }) => cells.get(header)?.value === how)
  return same.length >= Math.min(2, sheet.columns.length)
}
