import { type Sheet as Page, parseCellRef } from 'hucre/xlsx'
import type { Book } from '../../../tools/workbook/read-workbook'
import { sheetsOf } from '../../../tools/workbook/sheets/all'
import { partsOf, sheetPart } from '../../fixtures/xlsx-parts'
import { opened, refOf, riverside, workbook } from './office'

let book: Book | undefined
beforeAll(async () => {
  book = (await opened(await workbook())).book
})
const pages = () => book?.sheets ?? []
const page = (name: string): Page => {
  const found = pages().find((each) => each.name === name)
  if (found === undefined) throw new Error(`no sheet ${name}`)
  return found
}

function cell(sheet: string, key: string, header: string) {
  const { row, col } = parseCellRef(refOf(sheet, key, header))
  return page(sheet).cells?.get(`${row},${col}`)
}

/** The rule of input that holds in a cell. */
function ruleIn(sheet: string, key: string, header: string) {
  const { row, col } = parseCellRef(refOf(sheet, key, header))
  return page(sheet).dataValidations?.find(({ range }) => {
    const [from = '', until = ''] = range.split(':')
    const [first, last] = [parseCellRef(from), parseCellRef(until)]
    return col === first.col && row >= first.row && row <= last.row
  })
}

describe('the workbook that an office gets', () => {
  test('has a sheet for each kind of thing, how to fill it in first, and nothing hidden among them', async () => {
    const shown = pages()
      .filter(({ hidden, veryHidden }) => !hidden && !veryHidden)
      .map(({ name }) => name)
    expect(shown).toEqual(['说明', ...sheetsOf(riverside()).map(({ name }) => name)])
    for (const name of [
      '地点',
      '开放时间',
      '节假日',
      '服务',
      '设施',
      'AED',
      '出处',
      '资讯',
      '通知',
      '垃圾物品',
      '本地说法',
    ])
      expect(shown).toContain(name)
  })

  test('every column has a Chinese header with a note, and both stay in sight', async () => {
    for (const sheet of sheetsOf(riverside())) {
      const { rows, cells, freezePane } = page(sheet.name)
      expect(freezePane?.rows).toBe(3)
      for (const [at, { header }] of sheet.columns.entries()) {
        expect(rows[1]?.[at]).toBe(header)
        expect(header).not.toMatch(/[a-z]/)
        expect(cells?.get(`1,${at}`)?.comment?.text ?? '').toMatch(/^[^：]+：.*\p{Script=Han}/u)
      }
    }
  })

  test('dropdowns have the words of people, and the names of what the neighbourhood has', async () => {
    expect(ruleIn('设施', 'hb04', '饮水')?.values).toEqual(['有', '没有', '未核实'])
    expect(ruleIn('垃圾物品', '1', '投哪里')?.values).toEqual(
      expect.arrayContaining(['可回收物', '有害垃圾']),
    )
    expect(ruleIn('地点', 'hb01', '哪种单位')?.values).toContain('地铁站')
    // 255 characters are what Excel takes in the rule itself: longer lists stand on a hidden sheet.
    const rule = ruleIn('服务', 'hb01/1', '服务')
    const named = book?.namedRanges?.find(({ name }) => name === rule?.formula1)?.range
    const words = rule?.values ?? book?.sheets.find(({ name }) => named?.startsWith(name))?.rows.flat()
    expect(words).toContain('便民理发')
  })

  test('days are real dates, also for a program that knows no Chinese', async () => {
    const { value, style } = cell('设施', 'hb01', '核实日期') ?? {}
    expect(value).toEqual(new Date('2026-10-20T00:00:00Z'))
    expect(style?.numFmt).toBe('yyyy-mm-dd')
    const parts = partsOf(await workbook())
    const ref = refOf('设施', 'hb01', '核实日期')
    expect(parts.get(sheetPart(parts, '设施'))).toMatch(new RegExp(`<c r="${ref}" s="\\d+"><v>46315</v></c>`))
  })

  test('an id is grey and takes no other; a new row below may be typed into', async () => {
    const id = cell('地点', 'hb01', '编号')
    expect(id?.style?.fill).toMatchObject({ pattern: 'solid', fgColor: { rgb: 'E6E5E0' } })
    expect(id?.style?.protection?.locked).toBe(true)
    expect(ruleIn('地点', 'hb01', '编号')).toMatchObject({
      type: 'custom',
      formula1: 'FALSE',
      errorStyle: 'stop',
    })
    expect(ruleIn('地点', '+1', '编号')).toBeUndefined()
    // Under Excel's sheet protection no row could be sorted or deleted.
    expect(page('地点').protection).toBeUndefined()
  })

  test('what is typed into a text stays as it is: Excel makes no date of 3-4', async () => {
    expect(cell('地点', 'hb01', '备注')?.style?.numFmt).toBe('@')
    expect(cell('地点', '+1', '地址')?.style?.numFmt).toBe('@')
  })

  test('sorting and filtering leave the head alone', async () => {
    const { autoFilter } = page('地点')
    expect(autoFilter?.range).toMatch(/^A3:/)
  })
})
