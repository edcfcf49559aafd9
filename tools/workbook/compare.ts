import type { Content } from '../dataset/read'
import { type Baseline, cellsOf } from './baseline'
import type { Cells, Reading } from './cell'
import { type Change, type Comparison, Findings } from './comparison'
import { KnownRows } from './known-rows'
import { labelOf, readRow, textIn } from './read-row'
import type { Table, TableRow, Workbook } from './read-workbook'
import type { Row, Sheet } from './sheet'

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
  private readonly known: KnownRows
  private readonly findings: Findings
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
    this.known = new KnownRows(this.sheet, content, baseline)
    this.findings = new Findings(this.sheet, result.findings)
    result.numbers.set(this.sheet, this.numbers)
  }

  run(): void {
    const { base } = this.known
    const about = { label: this.sheet.name, written: '' }
    for (const header of this.table.twice)
      this.findings.add(
        { header, ...about },
        { wrong: `「${header}」有两列`, write: '留一列，另一列改个名字' },
      )
    const lost = this.sheet.keys.find((header) => !this.table.columns.has(header))
    if (lost !== undefined && base.size > 0) {
      // Without it every row would be a new one, and every old one deleted.
      this.findings.add(about, { wrong: `少了「${lost}」这一列`, write: '把这列补回来；认行靠它' })
      return
    }
    const seen = new Map<string, number>()
    for (const row of this.table.rows) {
      const key = this.known.keyOf(row)
      const cells = base.get(key)
      const first = seen.get(key)
      if (cells === undefined) this.addition(row, key)
      else if (first !== undefined) this.again(row, first)
      else {
        seen.set(key, row.number)
        this.existing(row, key, cells)
      }
    }
    for (const [key, cells] of base) if (!seen.has(key) && !this.renamed.has(key)) this.deletion(key, cells)
  }

  private again(row: TableRow, first: number): void {
    const header = this.sheet.keys.at(-1) ?? ''
    this.findings.add(
      { header, row: row.number, label: labelOf(row), written: textIn(row, header) },
      { wrong: `第 ${first} 行也是这个${header}`, write: '新的一行这格空着；抄重了就删掉这行' },
    )
  }

  private existing(row: TableRow, key: string, base: Cells): void {
    const now = this.known.rowNow(key, base)
    if (now) this.numbers.set(now.key, row.number)
    const label = now?.label ?? labelOf(row)
    const { cells, misfits } = readRow(row, this.sheet, base, this.reading)
    for (const { misfit, ...at } of misfits) this.findings.add({ ...at, row: row.number, label }, misfit)
    const headers = Object.keys(cells).filter(
      (header) => !this.sheet.keys.includes(header) && cells[header] !== (base[header] ?? ''),
    )
    const changes = headers.flatMap(
      (header) =>
        this.change(
          { header, row: row.number, label, written: textIn(row, header) },
          cells[header] ?? '',
          key,
          base,
          now,
        ) ?? [],
    )
    const before = now && cellsOf(this.sheet, now)
    const after = { ...before, ...Object.fromEntries(headers.map((header) => [header, cells[header] ?? ''])) }
    if (now && before && this.sheet.gone?.(after)) {
      this.result.deletions.push({ sheet: this.sheet, key: now.key, label, cells: before })
      return
    }
    // A cell that is not understood is said first; whether the row is whole is for the next time.
    if (misfits.length === 0 && changes.length > 0)
      this.findings.addOfRow(
        row,
        label,
        after,
        changes.map(({ header }) => header),
        false,
      )
    this.result.changes.push(...changes)
  }

  /** What an editor wrote in a cell of a row that was there: a change, or why it cannot be one. */
  private change(
    at: { header: string; row: number; label: string; written: string },
    after: string,
    key: string,
    base: Cells,
    now: Row | undefined,
  ): Change | undefined {
    const before = base[at.header] ?? ''
    const column = this.sheet.columns.find(({ header }) => header === at.header)
    if (column === undefined) return undefined
    if (column.locked === 'always' || (column.locked && before !== '')) {
      const write = before === '' ? '清空这格' : `写回 ${before}`
      this.findings.add(at, { wrong: `${at.header}不能改`, write })
      return undefined
    }
    if (now === undefined) {
      this.findings.add(at, { wrong: '这一行数据里已经没有了', write: '还要就另起一行写；不要就删掉这行' })
      return undefined
    }
    const current = column.read(now)
    const says = after || (column.emptied ?? '')
    if (current === before)
      return says === before ? undefined : { ...at, sheet: this.sheet, key: now.key, before, after }
    if (current !== after && current !== says)
      this.findings.add(
        at,
        {
          wrong: `数据里后来改成了「${current || '空'}」，这里写的是「${after || '空'}」`,
          write: '看哪个对，写在这格',
        },
        { conflict: { key, now: current } },
      )
    return undefined
  }

  private addition(row: TableRow, key: string): void {
    const label = labelOf(row)
    const { cells, misfits } = readRow(row, this.sheet, {}, this.reading)
    const filled = this.sheet.columns.find(
      ({ header, locked }) => locked !== 'always' && (cells[header] ?? '') !== '',
    )
    if (misfits.length === 0 && filled === undefined) return
    if (misfits.length === 0 && this.sheet.gone?.(cells)) {
      const at = {
        header: filled?.header ?? '',
        row: row.number,
        label,
        written: textIn(row, filled?.header ?? ''),
      }
      const misfit = { wrong: '数据里本来就没有，「没有」不会记下', write: '不用写；有了再写 有' }
      this.findings.add(at, misfit, { severity: 'doubt' })
      return
    }
    for (const { misfit, ...at } of misfits) this.findings.add({ ...at, row: row.number, label }, misfit)
    if (this.hasWrongKey(row, key, cells) || misfits.length > 0) return
    this.findings.addOfRow(row, label, cells, Object.keys(cells), true)
    this.result.additions.push({ table: this.table, row, cells })
  }

  /** A new row of a thing with an id has none yet: one that is written there was changed, or made up. */
  private hasWrongKey(row: TableRow, key: string, cells: Cells): boolean {
    const [header = '', ...others] = this.sheet.keys
    if (others.length > 0 || header === '序号') return false
    const { 名称: name = cells.标题 ?? '' } = cells
    const there = new Set(this.table.rows.map((other) => this.known.keyOf(other)))
    const [lost] =
      [...this.known.base].find(
        ([known, base]) => name !== '' && !there.has(known) && (base.名称 ?? base.标题) === name,
      ) ?? []
    if (key === '' && lost === undefined) return false
    if (lost !== undefined) this.renamed.add(lost)
    this.findings.add(
      { header, row: row.number, label: labelOf(row), written: textIn(row, header) },
      lost === undefined
        ? { wrong: `没有「${key}」这个${header}`, write: '新的一行这格空着，会自动给' }
        : { wrong: `${header}不能改`, write: `写回 ${lost}` },
    )
    return true
  }

  private deletion(key: string, base: Cells): void {
    const now = this.known.rowNow(key, base)
    if (now === undefined) return
    const { label } = now
    const cells = cellsOf(this.sheet, now)
    const at = { label, written: '（这行删了）' }
    const keep = this.sheet.keep?.(now)
    const says = (of: Cells, header: string) => (this.sheet.keys.includes(header) ? '' : (of[header] ?? ''))
    if (this.sheet.columns.some(({ header }) => says(cells, header) !== says(base, header)))
      this.findings.add(at, { wrong: '这行删了，可是数据里后来改过', write: '还要删，就重新导出一份表再删' })
    else if (keep) this.findings.add(at, keep)
    else if (
      this.sheet.columns.some(({ header, locked }) => locked === undefined && says(cells, header) !== '')
    )
      this.result.deletions.push({ sheet: this.sheet, key: now.key, label, cells })
  }
}
