import type { Addition, Change, Comparison, Deletion, Finding } from './comparison'
import type { Table } from './read-workbook'
import { cellName } from './return-workbook'
import type { Sheet } from './sheet'

const unknown = '未核实'

/** What an editor changed, by place, in plain text: first how many, then what it was and what it is going to be, then what to look at again. */
export function summary(
  { changes, additions, deletions }: Comparison,
  doubts: Finding[],
  rows: number,
): string {
  const count = changes.length + additions.length + deletions.length
  if (count === 0) return [`读到 ${rows} 行，跟数据里的一样，没有改动。`, ...look(doubts)].join('\n')
  const places = new Set([
    ...changes.map(({ label }) => label),
    ...deletions.map(({ label }) => label),
    ...additions.map(({ row, table }) => `${table.sheet.name} ${row.number}`),
  ])
  const again = doubts.length === 0 ? '。' : `；${doubts.length} 处请看一眼。`
  return [
    `读到 ${rows} 行，没有错。改了 ${count} 处，${places.size} 个地方${again}`,
    '',
    ...byPlace(changes),
    ...deletions.map(removed),
    ...additions.map(added),
    ...look(doubts),
  ].join('\n')
}

function byPlace(changes: Change[]): string[] {
  const labels = [...new Set(changes.map(({ label }) => label))]
  return labels.flatMap((label) => [
    label,
    ...changes
      .filter((change) => change.label === label)
      .map(
        ({ sheet, header, before, after }) =>
          `  ${sheet.name} · ${header}　${before || unknown} → ${after || emptied(sheet, header)}`,
      ),
  ])
}

function emptied({ columns }: Sheet, header: string): string {
  return columns.find((column) => column.header === header)?.emptied ?? unknown
}

function removed({ sheet, label, cells }: Deletion): string {
  const words = sheet.columns
    .filter(({ locked }) => locked === undefined)
    .map(({ header }) => cells[header] ?? '')
  return `删了「${sheet.name}」的一行：${label}　${words
    .filter((word) => word !== '')
    .slice(0, 3)
    .join('，')}`
}

function added({ table: { sheet }, row, cells }: Addition): string {
  const words = Object.values(cells).filter((word) => word !== '')
  return `添了「${sheet.name}」第 ${row.number} 行：${words.join('，')}`
}

function look(doubts: Finding[]): string[] {
  if (doubts.length === 0) return []
  return [
    '',
    '请看一眼',
    ...doubts.map(({ label, wrong, write }) => `  ! ${label === '' ? '' : `${label}　`}${wrong}。${write}`),
  ]
}

/** The faults one by one, with their cells: there is no list of changes while there is a fault. */
export function faultList(faults: Finding[], tables: Table[]): string {
  return faults
    .map(
      (fault, index) =>
        `  ${index + 1}. ${cellName(fault, tables)}　${fault.label}${fault.written === '' ? '' : `　现在写的「${fault.written}」`}\n     ${fault.wrong}。${fault.write}`,
    )
    .join('\n')
}
