import type { Content } from '../dataset/read'
import { type Baseline, cellsOf } from './baseline'
import { type Cells, type Misfit, type RawCell, type Reading, shown } from './cell'
import type { Table, TableRow, Workbook } from './read-workbook'
import type { Column, Row, Sheet } from './sheet'

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
  /** Both sides changed it: what the dataset says now, of the row of the baseline that has this key. */
  conflict?: { key: string; now: string }
  /** What stands there. */
  written: string
}

/** A cell that its editor changed. */
export interface Change extends CellPlace {
  header: string
  row: number
  label: string
  column: Column
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

/**
 * Compares three: what the workbook said when it was written (its baseline), what it says, and what the dataset says now. Without a
 * baseline the dataset stands for it. What differs from the baseline is the editor's; what the dataset has changed as well, to
 * something else, is a finding and nothing is overwritten.
 */
export function compare(
  { tables, baseline, from1904 }: Omit<Workbook, 'book'>,
  content: Content,
  today: string,
): Comparison {
  const result: Comparison = { changes: [], additions: [], deletions: [], findings: [], numbers: new Map() }
  for (const table of tables) new TableComparison(table, content, baseline, { today, from1904 }, result).run()
  return result
}

class TableComparison {
  private readonly sheet: Sheet
  /** The rows of the dataset by what they are found again by. */
  private readonly current = new Map<string, Row[]>()
  private readonly base: Map<string, Cells>
  private readonly numbers = new Map<string, number>()
  /** Keys whose rows are there, under another key that somebody typed. */
  private readonly renamed = new Set<string>()

  constructor(
    private readonly table: Table,
    content: Content,
    baseline: Baseline | undefined,
    private readonly reading: Reading,
    private readonly result: Comparison,
  ) {
    this.sheet = table.sheet
    const rows = this.sheet.rows(content[this.sheet.file])
    for (const row of rows) {
      const identity = this.identityOf(row.key, cellsOf(this.sheet, row))
      this.current.set(identity, [...(this.current.get(identity) ?? []), row])
    }
    // A sheet that an older workbook does not have has no baseline: then nothing of it can have been changed before.
    this.base =
      baseline?.sheets.get(this.sheet.name) ??
      (baseline ? new Map() : new Map(rows.map((row) => [row.key, cellsOf(this.sheet, row)])))
    result.numbers.set(this.sheet, this.numbers)
  }

  run(): void {
    for (const header of this.table.twice)
      this.find({ header }, this.sheet.name, header, {
        wrong: `「${header}」有两列`,
        write: '留一列，另一列改个名字',
      })
    const seen = new Map<string, number>()
    for (const row of this.table.rows) {
      const key = this.keyOf(row)
      const first = seen.get(key)
      if (key === '' || !this.base.has(key)) this.addition(row, key)
      else if (first !== undefined) this.again(row, first)
      else {
        seen.set(key, row.number)
        this.existing(row, key)
      }
    }
    for (const [key, cells] of this.base)
      if (!seen.has(key) && !this.renamed.has(key)) this.deletion(key, cells)
  }

  private keyOf({ cells }: TableRow): string {
    const words = this.sheet.keys.map((header) =>
      cells.has(header) ? shown(cells.get(header) ?? { value: null }).trim() : '',
    )
    return words.includes('') ? '' : words.join('/')
  }

  private again(row: TableRow, first: number): void {
    const [header = ''] = this.sheet.keys.slice(-1)
    this.find({ header, row: row.number }, this.labelOf(row), this.text(row, header), {
      wrong: `第 ${first} 行也是这个${header}`,
      write: '新的一行这格空着；抄重了就删掉这行',
    })
  }

  private existing(row: TableRow, key: string): void {
    const base = this.base.get(key) ?? {}
    const now = this.rowNow(key, base)
    if (now) this.numbers.set(now.key, row.number)
    const { cells, misfits } = this.sheet.spread?.(row.cells) ?? {
      cells: row.cells,
      misfits: new Map<string, Misfit>(),
    }
    const label = now?.label ?? this.labelOf(row)
    const changes: Change[] = []
    let faults = 0
    for (const column of this.sheet.columns) {
      const { header } = column
      const raw = cells.get(header)
      if (raw === undefined || this.sheet.keys.includes(header)) continue
      const before = base[header] ?? ''
      const place = { header, row: row.number }
      const wrong = misfits.get(header)
      const entry = wrong ? { misfit: wrong } : this.read(column, raw, before)
      if (entry.misfit) {
        faults += 1
        this.find(place, label, shown(raw), entry.misfit)
      } else if (entry.text !== before) {
        if (column.locked === 'always' || (column.locked && before !== '')) {
          faults += 1
          this.find(place, label, shown(raw), {
            wrong: `${header}不能改`,
            write: before === '' ? '清空这格' : `写回 ${before}`,
          })
        } else if (now === undefined) {
          faults += 1
          this.find(place, label, shown(raw), {
            wrong: '这一行数据里已经没有了',
            write: `还要就另起一行写；不要就删掉这行`,
          })
        } else {
          const current = column.read(now)
          if (current === entry.text) continue
          if (current === before)
            changes.push({
              sheet: this.sheet,
              ...place,
              label,
              column,
              key: now.key,
              before,
              after: entry.text,
            })
          else {
            faults += 1
            this.find(
              place,
              label,
              shown(raw),
              {
                wrong: `数据里后来改成了「${current === '' ? '空' : current}」，这里写的是「${entry.text === '' ? '空' : entry.text}」`,
                write: '看哪个对，写在这格',
              },
              { conflict: { key, now: current } },
            )
          }
        }
      }
    }
    if (now && this.sheet.gone?.({ ...cellsOf(this.sheet, now), ...texts(changes) })) {
      this.result.deletions.push({ sheet: this.sheet, key: now.key, label, cells: cellsOf(this.sheet, now) })
      return
    }
    // Both numbers of a point, seven days of a week: faults of single cells come first, the row as a whole after.
    if (now && faults === 0 && changes.length > 0)
      this.checkRow(
        { ...cellsOf(this.sheet, now), ...texts(changes) },
        changes.map(({ header }) => header),
        row,
        label,
        false,
      )
    this.result.changes.push(...changes)
  }

  private read(column: Column, raw: RawCell, before: string) {
    const text = shown(raw)
    if (text === before) return { text: before }
    if (raw.broken) return { misfit: { wrong: '公式没有算出结果', write: '写上内容，不用公式' } }
    return column.kind.read(raw, this.reading)
  }

  /** The row of the dataset that a row of the baseline is now. */
  private rowNow(key: string, base: Cells): Row | undefined {
    const same = this.current.get(this.identityOf(key, base)) ?? []
    return same.find((row) => row.key === key) ?? same[0]
  }

  private identityOf(key: string, cells: Cells): string {
    const { identity } = this.sheet
    return identity === undefined ? key : identity.map((header) => cells[header] ?? '').join('/')
  }

  private addition(row: TableRow, key: string): void {
    const { cells: raw, misfits } = this.sheet.spread?.(row.cells) ?? {
      cells: row.cells,
      misfits: new Map<string, Misfit>(),
    }
    const label = this.labelOf(row)
    const cells: Record<string, string> = {}
    let faults = 0
    for (const column of this.sheet.columns) {
      const cell = raw.get(column.header)
      if (cell === undefined) continue
      const wrong = misfits.get(column.header)
      const entry = wrong ? { misfit: wrong } : this.read(column, cell, '')
      if (entry.misfit) {
        faults += 1
        this.find({ header: column.header, row: row.number }, label, shown(cell), entry.misfit)
      } else cells[column.header] = entry.text
    }
    const filled = this.sheet.columns.filter(
      ({ header, locked }) => locked !== 'always' && (cells[header] ?? '') !== '',
    )
    if (faults === 0 && (filled.length === 0 || this.sheet.gone?.(cells))) return
    if (this.unknownKey(row, key, cells)) return
    if (faults > 0) return
    this.checkRow(cells, Object.keys(cells), row, label, true)
    this.result.additions.push({ table: this.table, row, cells })
  }

  /** A new row of a thing with an id has none yet: one that is written there was changed, or made up. */
  private unknownKey(row: TableRow, key: string, cells: Cells): boolean {
    const [header = '', ...others] = this.sheet.keys
    if (others.length > 0 || header === '序号') return false
    const name = this.sheet.columns.find(({ header }) => ['名称', '标题'].includes(header))?.header ?? ''
    const missing = [...this.base].filter(
      ([known]) => !this.table.rows.some((other) => this.keyOf(other) === known),
    )
    const [lost] = missing.find(([, base]) => (base[name] ?? '') !== '' && base[name] === cells[name]) ?? []
    if (key === '' && lost === undefined) return false
    if (lost !== undefined) this.renamed.add(lost)
    this.find({ header, row: row.number }, this.labelOf(row), this.text(row, header), {
      wrong: lost === undefined ? `没有「${key}」这个${header}` : `${header}不能改`,
      write: lost === undefined ? '新的一行这格空着，会自动给' : `写回 ${lost}`,
    })
    return true
  }

  private deletion(key: string, base: Cells): void {
    const now = this.rowNow(key, base)
    if (now === undefined) return
    const cells = cellsOf(this.sheet, now)
    const keep = this.sheet.keep?.(now)
    const differs = this.sheet.columns.some(
      ({ header }) => !this.sheet.keys.includes(header) && (cells[header] ?? '') !== (base[header] ?? ''),
    )
    if (differs)
      this.find({}, now.label, '（这行删了）', {
        wrong: `${now.label}这行删了，可是数据里后来改过`,
        write: '还要删，就重新导出一份表再删',
      })
    else if (keep) this.find({}, now.label, '（这行删了）', keep)
    else if (
      this.sheet.columns.some((column) => column.locked === undefined && (cells[column.header] ?? '') !== '')
    )
      this.result.deletions.push({ sheet: this.sheet, key: now.key, label: now.label, cells })
  }

  private checkRow(cells: Cells, changed: string[], row: TableRow, label: string, added: boolean): void {
    for (const { header, required } of this.sheet.columns)
      if (required && (added || changed.includes(header)) && (cells[header] ?? '') === '')
        this.find({ header, row: row.number }, label, '', {
          wrong: `没写${header}`,
          write: `补上；整行不要了就删掉这行`,
        })
    for (const [header, misfit] of this.sheet.check?.(cells, changed) ?? [])
      this.find({ header, row: row.number }, label, this.text(row, header), misfit)
    for (const [header, misfit] of this.sheet.doubts?.(cells, changed) ?? [])
      this.find({ header, row: row.number }, label, this.text(row, header), misfit, { severity: 'doubt' })
  }

  private find(
    place: Omit<CellPlace, 'sheet'>,
    label: string,
    written: string,
    misfit: Misfit,
    more: Pick<Finding, 'conflict'> & { severity?: 'doubt' } = {},
  ): void {
    this.result.findings.push({
      sheet: this.sheet,
      ...place,
      severity: 'fault',
      label,
      written,
      ...misfit,
      ...more,
    })
  }

  private text({ cells }: TableRow, header: string): string {
    return shown(cells.get(header) ?? { value: null })
  }

  private labelOf(row: TableRow): string {
    const name = ['名称', '标题', '说法', '种类']
      .map((header) => this.text(row, header))
      .find((text) => text !== '')
    return name ?? `第 ${row.number} 行`
  }
}

function texts(changes: Change[]): Cells {
  return Object.fromEntries(changes.map(({ header, after }) => [header, after]))
}
