import { type Cells, type Misfit, type RawCell, type Reading, shown } from './cell'
import type { TableRow } from './read-workbook'
import type { Sheet } from './sheet'

/** A row of a workbook as far as it was understood. A header that has no column is in neither. */
export interface ReadRow {
  cells: Cells
  misfits: { header: string; written: string; misfit: Misfit }[]
}

const uncalculated = { wrong: '公式没有算出结果', write: '写上内容，不用公式' }

/** Reads the cells of a row. What shows the same as in `before` is the same, however it would be read. */
export function readRow(row: TableRow, sheet: Sheet, before: Cells, reading: Reading): ReadRow {
  const spread = sheet.spread?.(row.cells) ?? { cells: row.cells, misfits: new Map<string, Misfit>() }
  const cells: Record<string, string> = {}
  const misfits: ReadRow['misfits'] = []
  for (const { header, kind } of sheet.columns) {
    const raw = spread.cells.get(header)
    if (raw === undefined) continue
    const written = shown(raw)
    const wrong = spread.misfits.get(header) ?? (raw.broken ? uncalculated : undefined)
    const { text, misfit } =
      written === (before[header] ?? '') && !raw.broken
        ? { text: written, misfit: undefined }
        : wrong
          ? { text: undefined, misfit: wrong }
          : kind.read(raw, reading)
    if (misfit) misfits.push({ header, written, misfit })
    else cells[header] = text
  }
  return { cells, misfits }
}

/** What stands under a header, empty where there is no such column. */
export function textIn({ cells }: TableRow, header: string): string {
  const cell: RawCell = cells.get(header) ?? { value: null }
  return shown(cell).trim()
}

/** What an editor calls a row. */
export function labelOf(row: TableRow): string {
  const names = ['名称', '标题', '说法', '种类'].map((header) => textIn(row, header))
  return names.find((text) => text !== '') ?? `第 ${row.number} 行`
}
