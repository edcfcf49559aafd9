import type { Cell, WriteSheet } from 'hucre/xlsx'
import { look } from './look'
import type { Sheet } from './sheet'

const lines = [
  '一页一类事，一行一处。灰格子不用动，编号和站号印在墙上，改不了。',
  '看到、问到了才填，不知道就空着。空着的，大家看到的是「未核实」，不会错。',
  '带 ▼ 的格子从里面选。时间写成 8:30-11:00 13:30-17:00，不开写 不开，整天写 全天。',
  '填了几点开、有什么、AED，同一行写哪天核实的，像 2026-11-20。没有日期不收。',
  '站撤了别删行，「还在吗」选 撤了。别的行可以删、可以添、可以排序，列可以挪，自己加的列不动。',
  '不写人名，不写手机号。填完存好交回来；有错会退回您这份表，红格子上写着怎么改。',
]

/** The first sheet: how to fill in the others, and what the words of the dropdowns are. */
export function helpSheet(sheets: Sheet[]): WriteSheet {
  const choices = sheets.flatMap(({ name, columns }) =>
    columns.flatMap(({ header, kind, note }) =>
      kind.words && kind.words.length <= 8 ? [[`${name} · ${header}`, kind.words.join('　'), note]] : [],
    ),
  )
  const rows = [
    ['', '怎么填'],
    ...lines.map((line, index) => [String(index + 1), line]),
    [],
    ['', '选的格子', '能选什么', '是什么意思'],
    ...choices.map((choice) => ['', ...choice]),
  ]
  const cells = new Map<string, Partial<Cell>>([['0,1', { value: '怎么填', style: look.title }]])
  for (const [index, line] of lines.entries()) cells.set(`${index + 1},1`, { value: line, style: look.line })
  for (const [column, word] of ['选的格子', '能选什么', '是什么意思'].entries())
    cells.set(`${lines.length + 2},${column + 1}`, { value: word, style: look.header })
  return {
    name: '说明',
    rows,
    cells,
    columns: [{ width: 4 }, { width: 34 }, { width: 40 }, { width: 80 }],
    merges: lines.map((_, index) => ({ startRow: index + 1, endRow: index + 1, startCol: 1, endCol: 3 })),
    view: { showGridLines: false },
  }
}
