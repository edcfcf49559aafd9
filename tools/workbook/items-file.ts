import { parseCsv } from 'hucre/csv'
import { searchText } from '../../src/domain/sorting/search-text'
import type { Content } from '../dataset/read'
import { cellsOf } from './baseline'
import { type Cells, shown } from './cell'
import type { Finding } from './comparison'
import { textIn } from './read-row'
import type { Table, TableRow, Workbook } from './read-workbook'
import type { Sheet } from './sheet'
import { sheetsOf } from './sheets/all'

/** The text of a table that some program saved: UTF-8, UTF-16 or GBK (GB 18030), found out; undefined for none of them. */
export function decodeTable(bytes: Uint8Array): string | undefined {
  const encodings = [utf16(bytes) ?? [], 'utf-8', 'gb18030'].flat()
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // It is another one.
    }
  }
  return undefined
}

/** Which UTF-16 it is: by its mark, or by the zero in every ASCII character, which no other encoding has. */
function utf16(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const zero = bytes.indexOf(0)
  return zero < 0 ? undefined : zero % 2 === 1 ? 'utf-16le' : 'utf-16be'
}

const headers: Record<string, readonly string[]> = {
  名称: ['名称', '物品', '物品名称', '垃圾'],
  投哪里: ['投哪里', '分类', '类别', '垃圾分类', '桶', '投放'],
  别名: ['别名', '别称', '又叫'],
  说明: ['说明', '备注'],
}

/** Items of a table, all of them new. */
export interface ItemsFile {
  workbook: Omit<Workbook, 'book'>
  /** Rows that say what the dataset says already. */
  known: number
  /** Words that it has already, for something else. */
  findings: Finding[]
}

/** The sorting items of a CSV or TSV text: the headers 名称 and 投哪里, and 别名 and 说明 where there are any. Undefined without those headers. */
export function readItems(text: string, content: Content, today: string): ItemsFile | undefined {
  const sheet = sheetsOf(content).find(({ name }) => name === '垃圾物品')
  const rows = parseCsv(text, { delimiter: delimiterOf(text) })
  const [head = [], ...body] = rows
  const columns = new Map<string, number>()
  for (const [at, value] of head.entries()) {
    const word = String(value ?? '').trim()
    const header = Object.keys(headers).find((each) => headers[each]?.includes(word))
    if (header !== undefined && !columns.has(header)) columns.set(header, at)
  }
  if (sheet === undefined || !columns.has('名称') || !columns.has('投哪里')) return undefined
  const all = body.flatMap((row, index): TableRow[] => {
    const cells = new Map([...columns].map(([header, at]) => [header, { value: row[at] ?? null }]))
    return [...cells.values()].every((cell) => shown(cell).trim() === '')
      ? []
      : [{ number: index + 2, cells }]
  })
  const table: Table = { sheet, columns, rows: [], twice: [] }
  const result: ItemsFile = {
    workbook: {
      tables: [table],
      // Nothing was there before: every row is a new one, and none is missing.
      baseline: { neighbourhood: '', day: today, sheets: new Map([[sheet.name, new Map()]]) },
      from1904: false,
    },
    known: 0,
    findings: [],
  }
  const words = knownWords(sheet, content)
  for (const row of all) {
    const name = textIn(row, '名称')
    const there = words.get(searchText(name))
    if (there === undefined) table.rows.push(row)
    else if (says(row, there, sheet)) result.known += 1
    else result.findings.push(alreadyThere(sheet, row, name, there))
  }
  return result
}

/** Every word of the item table, and the row it is in. */
function knownWords(sheet: Sheet, content: Content): Map<string, Cells> {
  const words = new Map<string, Cells>()
  for (const row of sheet.rows(content[sheet.file])) {
    const cells = cellsOf(sheet, row)
    const { 名称: name = '', 别名: aliases = '' } = cells
    for (const word of [...aliases.split('、'), name]) if (word !== '') words.set(searchText(word), cells)
  }
  return words
}

/** Whether a row says nothing but what is known: the same bin, and no other word or note. */
function says({ cells }: TableRow, there: Cells, sheet: Sheet): boolean {
  const reading = { today: '', from1904: false }
  return ['投哪里', '别名', '说明'].every((header) => {
    const column = sheet.columns.find((each) => each.header === header)
    const { text = '?' } = column?.kind.read(cells.get(header) ?? { value: null }, reading) ?? {}
    const known = there[header] ?? ''
    return header === '投哪里' ? text === known : text === '' || text === known
  })
}

function alreadyThere(sheet: Sheet, row: TableRow, name: string, there: Cells): Finding {
  const said = (cells: (header: string) => string) =>
    ['名称', '投哪里', '别名', '说明']
      .map(cells)
      .filter((text) => text !== '')
      .join('，')
  const here = said((header) => textIn(row, header))
  return {
    sheet,
    header: '名称',
    row: row.number,
    severity: 'fault',
    label: `「${name}」`,
    written: here,
    wrong: `「${name}」已经有了：${said((header) => there[header] ?? '')}`,
    write: '留哪个由人定：数据里的要改就在表里改那一行，这一行删掉',
  }
}

/** What divides the columns: whichever of them the first line has most of. */
function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r\n|\r|\n/)
  const count = (delimiter: string) => line.split(delimiter).length
  return ['\t', ',', ';', '，'].reduce((best, each) => (count(each) > count(best) ? each : best))
}
