import {
  type Cell,
  type CellValue,
  colToLetter,
  type DataValidation,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx'
import type { Content } from '../dataset/read'
import { baselineOf, cellsOf, writeBaseline } from './baseline'
import type { Cells } from './cell'
import { helpSheet } from './help'
import { look } from './look'
import type { Column, Sheet } from './sheet'
import { sheetsOf } from './sheets/all'

/** The sheet that lists what is wrong in a workbook that was sent back. It is there from the start, hidden, so that no sheet moves. */
export const faultsName = '要改的'
const listsName = '名单'
/** Group, header, and how to write it. */
export const headRows = 3
/** Empty rows below the last that look like the others; as many again have their dropdowns. */
const spare = 30

/** The workbook of a dataset that has no faults, as the bytes of an .xlsx file. `today` is the day in Shanghai. */
export function writeWorkbook(content: Content, today: string): Promise<Uint8Array> {
  const sheets = sheetsOf(content)
  const lists = new Map<string, readonly string[]>()
  const pages = sheets.map((sheet) => page(sheet, content, lists))
  return writeXlsx({
    sheets: [
      { name: faultsName, rows: [[]], hidden: true },
      helpSheet(sheets),
      ...pages,
      { name: listsName, rows: transposed([...lists.values()]), hidden: true },
      writeBaseline(baselineOf(content, today)),
    ],
    namedRanges: [...lists].map(([name, words], index) => {
      const letter = colToLetter(index)
      return { name, range: `${listsName}!$${letter}$1:$${letter}$${words.length}` }
    }),
    activeSheet: 1,
    properties: { title: '社区资料', creator: '' },
  })
}

function page(sheet: Sheet, content: Content, lists: Map<string, readonly string[]>): WriteSheet {
  const { columns } = sheet
  const json = content[sheet.file]
  const known = sheet.rows(json).map((row) => cellsOf(sheet, row))
  const rows: Cells[] = [...known, ...(sheet.blanks?.(json) ?? [])]
  const cells = new Map<string, Partial<Cell>>()
  for (const [at, { header, group, note, how }] of columns.entries()) {
    cells.set(`0,${at}`, { value: columns[at - 1]?.group === group ? null : group, style: look.group })
    cells.set(`1,${at}`, { value: header, style: look.header, comment: { author: '怎么填', text: note } })
    cells.set(`2,${at}`, { value: how, style: look.how })
  }
  for (let index = 0; index < rows.length + spare; index += 1)
    for (const [at, column] of columns.entries()) {
      const text = rows[index]?.[column.header] ?? ''
      cells.set(`${index + headRows},${at}`, {
        value: cellValue(text, column),
        style: styleOf(column, rows[index]),
      })
    }
  const name = columns.findIndex(({ header }) => header === '名称')
  const last = `${colToLetter(columns.length - 1)}${Math.max(headRows + rows.length, headRows + 1)}`
  return {
    name: sheet.name,
    rows: [],
    cells,
    columns: columns.map(({ width }) => ({ width })),
    rowDefs: new Map([[2, { height: 42 }]]),
    freezePane: { rows: headRows, columns: name >= 0 && name < 3 ? name + 1 : 1 },
    // Its buttons stand in the row above the first of the data, so that sorting leaves the head alone.
    autoFilter: { range: `A${headRows}:${last}` },
    dataValidations: columns.flatMap((column, at) => validation(column, at, rows.length, lists)),
    pageSetup: {
      orientation: 'landscape',
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$2:$3',
    },
  }
}

/**
 * Dropdowns help and do not refuse: other words are understood too. Grey cells refuse whatever is typed. That is how
 * they are protected: a sheet under Excel's own protection can be neither sorted nor rid of a row.
 */
function validation(
  column: Column,
  at: number,
  rows: number,
  lists: Map<string, readonly string[]>,
): DataValidation[] {
  const { header, kind, locked } = column
  const letter = colToLetter(at)
  if (locked !== undefined) {
    if (rows === 0) return []
    return [
      {
        type: 'custom',
        formula1: 'FALSE',
        allowBlank: false,
        range: `${letter}${headRows + 1}:${letter}${headRows + rows}`,
        showErrorMessage: true,
        errorStyle: 'stop',
        errorTitle: `${header}不能改`,
        errorMessage: column.note,
      },
    ]
  }
  if (kind.words === undefined) return []
  const range = `${letter}${headRows + 1}:${letter}${headRows + rows + 2 * spare}`
  const inline = kind.words.join(',')
  // Excel allows 255 characters of a list in the cell's own rule.
  if (inline.length <= 200 && !/[,"]/.test(kind.words.join('')))
    return [{ type: 'list', values: [...kind.words], range, allowBlank: true, showErrorMessage: false }]
  const name = `名单_${header}`
  lists.set(name, kind.words)
  return [{ type: 'list', formula1: name, range, allowBlank: true, showErrorMessage: false }]
}

function cellValue(text: string, { kind }: Column): CellValue {
  if (text === '') return null
  if (kind.cell === 'number' && String(Number(text)) === text) return Number(text)
  if (kind.cell === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(text)) return new Date(`${text}T00:00:00Z`)
  return text
}

function styleOf({ kind, locked, header }: Column, row: Cells | undefined) {
  const grey = locked === 'always' || (locked === 'unlessEmpty' && (row?.[header] ?? '') !== '')
  const look_ = grey && row ? look.locked : look.open
  // What is typed into text stays as it is: Excel makes no dates of it.
  const numFmt = kind.cell === 'day' ? 'yyyy-mm-dd' : kind.cell === 'number' ? 'General' : '@'
  return { ...look_, numFmt, protection: { locked: grey && row !== undefined } }
}

function transposed(lists: (readonly string[])[]): string[][] {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, row) => lists.map((words) => words[row] ?? ''))
}
