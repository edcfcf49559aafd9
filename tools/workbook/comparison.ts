import type { Cells, Misfit } from './cell'
import type { Table, TableRow } from './read-workbook'
import type { Column, Sheet } from './sheet'

/** Which cell: the header over it, and the number of its row counted from one; without a row it is the sheet. */
export interface CellPlace {
  sheet: Sheet
  header?: string
  row?: number
}

/** Something in a cell to be put right, or (`doubt`) to be looked at again. */
export interface Finding extends CellPlace, Misfit {
  severity: 'fault' | 'doubt'
  label: string
  /** What stands there. */
  written: string
  /** Both sides changed it: what the dataset says now, of the row of the baseline that has this key. */
  conflict?: { key: string; now: string }
}

/** A cell that its editor changed. */
export interface Change extends CellPlace {
  header: string
  row: number
  label: string
  /** Of the row in the dataset. */
  key: string
  before: string
  after: string
}

export interface Addition {
  table: Table
  row: TableRow
  cells: Cells
}

export interface Deletion {
  sheet: Sheet
  key: string
  label: string
  /** What the row said. */
  cells: Cells
}

/** What an editor did to a workbook, and what of it cannot be taken over. */
export interface Comparison {
  changes: Change[]
  additions: Addition[]
  deletions: Deletion[]
  findings: Finding[]
  /** Which row of the workbook shows which row of the dataset, by sheet and key. */
  numbers: Map<Sheet, Map<string, number>>
}

/** What is said of a sheet's cells, one after the other. */
export class Findings {
  constructor(
    private readonly sheet: Sheet,
    private readonly all: Finding[],
  ) {}

  add(
    at: { header?: string; row?: number; label: string; written: string },
    misfit: Misfit,
    more: Pick<Finding, 'conflict'> & { severity?: 'doubt' } = {},
  ): void {
    this.all.push({ sheet: this.sheet, severity: 'fault', ...at, ...misfit, ...more })
  }

  /** What is wrong with a row as a whole, though each of its cells is understood. */
  addOfRow(row: TableRow, label: string, cells: Cells, changed: readonly string[], isNew: boolean): void {
    const at = (header: string) => ({ header, row: row.number, label, written: cells[header] ?? '' })
    const missing = ({ header, required }: Column) =>
      required && (isNew || changed.includes(header)) && (cells[header] ?? '') === ''
    for (const { header } of this.sheet.columns.filter(missing))
      this.add(at(header), { wrong: `没写${header}`, write: '补上；整行不要了就删掉这行' })
    for (const [header, misfit] of this.sheet.check?.(cells, changed) ?? []) this.add(at(header), misfit)
    for (const [header, misfit] of this.sheet.doubts?.(cells, changed) ?? [])
      this.add(at(header), misfit, { severity: 'doubt' })
  }
}
