import { type Cell, cellRef, type Sheet as Page, saveXlsx } from 'hucre/xlsx'
import { hasMobileNumber } from '../dataset/rules/private-number'
import { baselineName } from './baseline'
import type { CellPlace, Finding } from './comparison'
import { look, marked } from './look'
import { type Book, pageOf, type Table, type Workbook } from './read-workbook'
import { faultsName } from './write-workbook'

const author = '核对'
const heads = ['第几处', '哪一页', '哪一格', '哪一处', '现在写的', '怎么改']

/**
 * An editor's own workbook with its faults in red and what to look at again in yellow, each with a comment, and a first
 * sheet that lists them. Everything else in it stays as it was. Where both sides changed a cell, the workbook takes
 * note of what the dataset says now, so that whatever is written there next time holds.
 */
export function returnWorkbook({ book, tables }: Workbook, findings: Finding[]): Promise<Uint8Array> {
  for (const page of book.sheets) clearMarks(page)
  for (const finding of findings) {
    const page = pageOf(book, finding.sheet)
    const at = page && position(finding, tables)
    if (page && at) mark(page, at.row, at.column, finding)
    if (finding.conflict) takeNote(book.sheets, finding, finding.conflict)
  }
  list(book, findings, tables)
  book.activeSheet = 0
  return saveXlsx(book)
}

function position(
  { sheet, header, row }: CellPlace,
  tables: Table[],
): { row: number; column: number } | undefined {
  const columns = tables.find((table) => table.sheet.name === sheet.name)?.columns
  const [key = ''] = sheet.keys
  const column = columns?.get(header ?? '') ?? columns?.get(key)
  return column === undefined || row === undefined ? undefined : { row: row - 1, column }
}

/** 「地点 F4」, or the sheet alone. */
export function cellName(place: CellPlace, tables: Table[]): string {
  const at = position(place, tables)
  return at ? `${place.sheet.name} ${cellRef(at.row, at.column)}` : place.sheet.name
}

function mark(page: Page, row: number, column: number, { severity, wrong, write, written }: Finding): void {
  page.cells ??= new Map()
  const key = `${row},${column}`
  const cell: Cell = page.cells.get(key) ?? { value: page.rows[row]?.[column] ?? null, type: 'string' }
  const own = cell.comment && cell.comment.author !== author ? `\n\n${cell.comment.text}` : ''
  const begun = cell.comment?.author === author ? `${cell.comment.text}\n` : ''
  const head = severity === 'doubt' ? `请看一眼：${wrong}。` : `${wrong}。`
  const hidden = hasMobileNumber(written) ? masked(written) : undefined
  page.cells.set(key, {
    ...cell,
    ...(hidden !== undefined && { value: hidden, type: 'string' as const }),
    style: marked(cell.style, severity),
    comment: {
      author,
      text: `${begun}${head}${write}${own}`,
      richText: [{ text: `${begun}${head}`, font: { bold: true } }, { text: `${write}${own}` }],
    },
  })
  const cells = page.rows[row]
  if (hidden !== undefined && cells) cells[column] = hidden
}

/** The marks of the last time: what was put right is no longer red. */
function clearMarks(page: Page): void {
  for (const [key, cell] of page.cells ?? []) {
    if (cell.comment?.author !== author) continue
    const { comment: _, ...rest } = cell
    const { numFmt, alignment } = cell.style ?? {}
    page.cells?.set(key, {
      ...rest,
      style: { ...look.open, ...(numFmt && { numFmt }), ...(alignment && { alignment }) },
    })
  }
}

/** A mobile number is nobody's to keep. */
function masked(text: string): string {
  let first = true
  return text.replace(/\d/g, (digit) => {
    if (!first) return '●'
    first = false
    return digit
  })
}

function list(book: Book, findings: Finding[], tables: Table[]): void {
  const rows = findings.map((finding, index) => [
    String(index + 1),
    finding.sheet.name,
    cellName(finding, tables),
    finding.label,
    hasMobileNumber(finding.written) ? masked(finding.written) : finding.written,
    `${finding.severity === 'doubt' ? '请看一眼：' : ''}${finding.wrong}。${finding.write}`,
  ])
  const cells = new Map<string, Cell>()
  for (const [at, head] of heads.entries())
    cells.set(`0,${at}`, { value: head, type: 'string', style: look.header })
  for (const [index, row] of rows.entries()) {
    const finding = findings[index]
    const at = finding && position(finding, tables)
    for (const [column, value] of row.entries())
      cells.set(`${index + 1},${column}`, {
        value,
        type: 'string',
        style: column === 4 && finding ? look[finding.severity] : look.line,
      })
    if (finding && at)
      cells.set(`${index + 1},2`, {
        value: row[2] ?? '',
        type: 'string',
        style: look.link,
        hyperlink: {
          target: '',
          location: `'${pageOf(book, finding.sheet)?.name}'!${cellRef(at.row, at.column)}`,
        },
      })
  }
  const faults = findings.filter(({ severity }) => severity === 'fault').length
  const page: Page = {
    name: `${faultsName} ${faults} 处`,
    rows: [heads, ...rows],
    cells,
    columns: [{ width: 8 }, { width: 12 }, { width: 18 }, { width: 26 }, { width: 30 }, { width: 70 }],
    freezePane: { rows: 1 },
    view: { tabColor: { rgb: 'FBD9D4' } },
  }
  // The place for it is kept from the start, so that no other sheet moves.
  if (book.sheets[0]?.name.startsWith(faultsName)) book.sheets[0] = page
  else book.sheets.unshift(page)
}

function takeNote(
  pages: Page[],
  { sheet, header = '' }: Finding,
  { key, now }: { key: string; now: string },
): void {
  const page = pages.find(({ name }) => name === baselineName)
  const index = page?.rows.findIndex(([name, of]) => name === sheet.name && String(of) === key) ?? -1
  const row = page?.rows[index]
  if (page === undefined || row === undefined) return
  const cells: unknown = JSON.parse(String(row[2]))
  const noted = JSON.stringify({ ...(typeof cells === 'object' ? cells : {}), [header]: now })
  row[2] = noted
  page.cells?.set(`${index},2`, { value: noted, type: 'string' })
}
