import type { Diagnostic } from '../dataset/diagnostic'
import { locate } from '../dataset/locate'
import type { Content } from '../dataset/read'
import { cellsOf } from './baseline'
import type { Cells } from './cell'
import type { Addition, CellPlace, Comparison, Finding } from './comparison'
import type { Column, Json, Row, Sheet } from './sheet'
import { sheetsOf } from './sheets/all'
import { addOnSite } from './sheets/source'

/** A row of the dataset and the row of the workbook that shows it. */
interface ShownRow {
  sheet: string
  key: string
  node: Json
  number: number
}

/** A dataset with an editor's changes in it, and where its rows stand in the workbook. */
export interface Applied {
  content: Content
  findings: Finding[]
  rows: ShownRow[]
}

/** The dataset as the workbook wants it; `content` stays as it is. */
export function apply(content: Content, comparison: Comparison, today: string): Applied {
  const after: Content = structuredClone(content)
  const sheets = sheetsOf(after)
  const applied: Applied = { content: after, findings: [], rows: [] }
  const places = new Map(
    sheets.map((sheet) => [
      sheet.name,
      { sheet, rows: new Map(sheet.rows(after[sheet.file]).map((row) => [row.key, row])) },
    ]),
  )
  for (const [{ name }, numbers] of comparison.numbers) {
    const place = places.get(name)
    if (place === undefined) continue
    for (const [key, number] of numbers) {
      const row = place.rows.get(key)
      if (row) applied.rows.push({ sheet: name, key, node: row.node, number })
    }
  }
  const wanted = changedCells(comparison)
  const faults = new Set(comparison.findings.filter(({ severity }) => severity === 'fault').map(cellId))
  for (const change of comparison.changes) {
    // What is wrong with a cell is said there, and not again wherever its words are named.
    if (faults.has(cellId(change))) continue
    const { sheet, key, header, after: text } = change
    const place = places.get(sheet.name)
    const row = place?.rows.get(key)
    const column = place?.sheet.columns.find((each) => each.header === header)
    if (place && row && column)
      column.write(row, text, { ...cellsOf(place.sheet, row), ...wanted.get(`${sheet.name}/${key}`) })
  }
  for (const { sheet, key } of comparison.deletions) {
    const place = places.get(sheet.name)
    const row = place?.rows.get(key)
    if (place && row) place.sheet.remove(row, after[place.sheet.file])
  }
  for (const addition of comparison.additions) {
    const place = places.get(addition.table.sheet.name)
    if (place) add(applied, place.sheet, addition)
  }
  addOnSite(after, today)
  return applied
}

function cellId({ sheet, row, header }: CellPlace): string {
  return `${sheet.name}/${row}/${header}`
}

function changedCells({ changes }: Comparison): Map<string, Cells> {
  const cells = new Map<string, Cells>()
  for (const { sheet, key, header, after } of changes) {
    const row = `${sheet.name}/${key}`
    cells.set(row, { ...cells.get(row), [header]: after })
  }
  return cells
}

function add(applied: Applied, sheet: Sheet, { row, cells }: Addition): void {
  const added = sheet.add(applied.content[sheet.file], cells)
  if (!('node' in added)) {
    const [header = ''] = sheet.keys
    applied.findings.push({
      sheet,
      header,
      row: row.number,
      severity: 'fault',
      label: `第 ${row.number} 行`,
      written: cells[header] ?? '',
      ...added,
    })
    return
  }
  for (const column of sheet.columns) {
    const text = cells[column.header] ?? ''
    if (text !== '') column.write(added, text, cells)
  }
  applied.rows.push({ sheet: sheet.name, key: added.key, node: added.node, number: row.number })
}

/** Advice to whoever edits the files: it names fields and files, which a workbook does not have. */
const forFiles = /["{}[\]]|\.json|加引号|编号|[a-z]{5,}/i
const notHere = {
  fault: '表里没有这一处：把这次改的改回去，或者请管数据的人改',
  doubt: '表里没有这一处：请管数据的人看一眼',
}

/** What the dataset's own check says, at the cells it is about; where no cell is, in words. */
export function findingsOf(diagnostics: Diagnostic[], { content, rows }: Applied): Finding[] {
  const sheets = sheetsOf(content)
  return diagnostics.flatMap((diagnostic): Finding[] => {
    const { file, problem: wrong, advice: write } = diagnostic
    const severity = diagnostic.severity === 'warning' ? 'doubt' : 'fault'
    const at = cellOf(diagnostic, sheets, content)
    const sheet = at?.sheet ?? sheets.find((each) => each.file === file)
    if (sheet === undefined) return []
    const number = at && rowNumber(rows, sheet.name, at.row)
    if (at === undefined || number === undefined) {
      const { row, field } = locate(diagnostic, content[file])
      const label = [row, field].map((words) => words.replace(/（[^（）]*）$/, '')).join(' ')
      return [
        {
          sheet,
          severity,
          label: label.trim(),
          written: '',
          wrong,
          write: forFiles.test(write) ? notHere[severity] : write,
        },
      ]
    }
    const { header } = at.column
    const plain = { wrong, write: forFiles.test(write) ? adviceIn(at.column) : write }
    return [
      {
        sheet,
        header,
        row: number,
        severity,
        label: at.row.label,
        written: at.column.read(at.row),
        ...plain,
      },
    ]
  })
}

/** How to write a cell; of a grey one that says nothing. */
function adviceIn({ locked, note }: Column): string {
  return locked === 'always' ? '这一行再核对一遍' : note
}

function rowNumber(rows: ShownRow[], sheet: string, { node, key }: Row): number | undefined {
  const same = rows.filter((row) => row.sheet === sheet && row.node === node)
  return (same.find((row) => row.key === key) ?? same[0])?.number
}

/** The cell that shows what lies at a diagnostic's path: the column that covers most of it. */
function cellOf(
  { file, path }: Diagnostic,
  sheets: Sheet[],
  content: Content,
): { sheet: Sheet; row: Row; column: Column } | undefined {
  let best: { sheet: Sheet; row: Row; column: Column; depth: number } | undefined
  for (const sheet of sheets.filter((each) => each.file === file))
    for (const row of sheet.rows(content[file])) {
      if (!row.path.every((step, index) => path[index] === step)) continue
      const inside = path.slice(row.path.length)
      for (const [at, column] of sheet.columns.entries())
        for (const covered of at === 0 ? [[], ...column.covers(row)] : column.covers(row)) {
          const common = covered.findIndex((step, index) => inside[index] !== step)
          const matches = common < 0 || (inside.length > 0 && common === inside.length)
          const depth = row.path.length + (common < 0 ? covered.length : common)
          if (matches && (best === undefined || depth > best.depth)) best = { sheet, row, column, depth }
        }
    }
  return best
}
