import type { Content } from '../dataset/read'
import { type Baseline, cellsOf } from './baseline'
import type { Cells } from './cell'
import { textIn } from './read-row'
import type { TableRow } from './read-workbook'
import type { Row, Sheet } from './sheet'

/** The rows of a sheet as the workbook had them when it was written, and as the dataset has them now. */
export class KnownRows {
  /** What the workbook said, by its keys. */
  readonly base: ReadonlyMap<string, Cells>
  private readonly now = new Map<string, Row[]>()

  constructor(
    private readonly sheet: Sheet,
    content: Content,
    baseline: Baseline | undefined,
  ) {
    const rows = sheet.rows(content[sheet.file])
    const cells = new Map(rows.map((row) => [row.key, cellsOf(sheet, row)]))
    for (const row of rows) {
      const identity = this.identityOf(row.key, cells.get(row.key) ?? {})
      this.now.set(identity, [...(this.now.get(identity) ?? []), row])
    }
    // A sheet that an older workbook did not have yet begins empty. Without any baseline the dataset stands for it.
    this.base = baseline === undefined ? cells : (baseline.sheets.get(sheet.name) ?? new Map())
  }

  /** The row of the dataset that a row of the workbook is now: found again by its identity, as its number may be another's. */
  rowNow(key: string, base: Cells): Row | undefined {
    const same = this.now.get(this.identityOf(key, base)) ?? []
    return same.find((row) => row.key === key) ?? same[0]
  }

  /** The key that a row of the workbook has; empty where a part of it is. */
  keyOf(row: TableRow): string {
    const words = this.sheet.keys.map((header) => textIn(row, header))
    return words.includes('') ? '' : words.join('/')
  }

  private identityOf(key: string, cells: Cells): string {
    const { identity } = this.sheet
    return identity === undefined ? key : identity.map((header) => cells[header] ?? '').join('/')
  }
}
