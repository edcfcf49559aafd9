import fc from 'fast-check'
import { valueAt } from '../../../tools/dataset/json-path'
import type { Content } from '../../../tools/dataset/read'
import { objectsAt, removeFrom } from '../../../tools/workbook/sheet'
import { takeOver } from '../../../tools/workbook/take-over'
import { writeWorkbook } from '../../../tools/workbook/write-workbook'
import { packed, partsOf, sheetPart, withCells } from '../../fixtures/xlsx-parts'
import { inline, opened, refOf, riverside, type Typed, taken, today, typed, workbook } from './office'

async function afterTyping(...cells: Typed[]): Promise<Content> {
  const { faults, after } = await taken(await typed(...cells))
  expect(faults.map(({ written, wrong }) => `${written}: ${wrong}`)).toEqual([])
  return after
}

function never(): never {
  throw new Error('there is none')
}

/** What lies at a path of the place with this id. */
function place(content: Content, id: string, ...rest: (string | number)[]): unknown {
  const index = objectsAt(content['places.json'], ['places']).findIndex((each) => each.id === id)
  return valueAt(content['places.json'], ['places', index, ...rest])
}

/** Changes the XML of one sheet. */
async function inSheet(sheet: string, change: (xml: string) => string): Promise<Uint8Array> {
  const parts = partsOf(await workbook())
  const name = sheetPart(parts, sheet)
  parts.set(name, change(parts.get(name) ?? ''))
  return packed(parts)
}

async function expectUntouched(bytes: Uint8Array) {
  const { comparison, faults, after } = await taken(bytes)
  expect({ faults, changes: comparison.changes, deletions: comparison.deletions }).toEqual({
    faults: [],
    changes: [],
    deletions: [],
  })
  expect(after).toEqual(riverside())
}

describe('what an editor did not change', () => {
  test('nothing changes when nobody touched the workbook', async () => {
    await expectUntouched(await workbook())
  })

  test('rows may be sorted and filtered', async () => {
    await expectUntouched(
      await inSheet('地点', (xml) => {
        const rows = [...xml.matchAll(/<row r="(\d+)"[^>]*>.*?<\/row>/g)].filter(
          ([, number]) => Number(number) >= 4,
        )
        const numbers = rows.map(([, number]) => number)
        const turned = rows.map(([row], index) => {
          const from = numbers[index]
          const to = numbers[(index + 3) % 8] ?? from
          return index < 8
            ? row
                .replaceAll(new RegExp(`r="([A-Z]+)${from}"`, 'g'), `r="$1${to}"`)
                .replace(`<row r="${from}"`, `<row r="${to}"${index % 2 ? ' hidden="1"' : ''}`)
            : row
        })
        const sorted = turned
          .slice(0, 8)
          .sort((a, b) => Number(/r="(\d+)"/.exec(a)?.[1]) - Number(/r="(\d+)"/.exec(b)?.[1]))
        return xml.replace(rows.map(([row]) => row).join(''), () => [...sorted, ...turned.slice(8)].join(''))
      }),
    )
  })

  test('columns may be moved and others added, sheets left out', async () => {
    const moved = await inSheet('地点', (xml) =>
      xml.replace(/(<c r=")([DE])(\d+")/g, (_, a, letter, b) => `${a}${letter === 'D' ? 'E' : 'D'}${b}`),
    )
    const parts = partsOf(moved)
    const book = parts.get('xl/workbook.xml') ?? ''
    parts.set('xl/workbook.xml', book.replace(/<sheet name="(?:服务|资讯)"[^>]*\/>/g, ''))
    const name = sheetPart(parts, '设施')
    parts.set(
      name,
      (parts.get(name) ?? '').replace(/(<row r="2".*?)(<\/row>)/, `$1<c r="Z2"${inline('我的备忘')}</c>$2`),
    )
    await expectUntouched(packed(parts))
  })

  test('strings in the cells, in runs of other fonts or with a reading say the same', async () => {
    const parts = partsOf(await workbook())
    const shared = parts.get('xl/sharedStrings.xml') ?? ''
    parts.set(
      'xl/sharedStrings.xml',
      shared.replace(
        /<si><t[^>]*>河滨银行<\/t><\/si>/,
        '<si><r><t>河滨</t></r><r><rPr><b/><sz val="14"/></rPr><t>银行</t></r><rPh sb="0" eb="2"><t>hebin</t></rPh></si>',
      ),
    )
    expect(parts.get('xl/sharedStrings.xml')).not.toBe(shared)
    const strings = [...shared.matchAll(/<si>(.*?)<\/si>/g)].map(([, text]) => text)
    const name = sheetPart(parts, '开放时间')
    parts.set(
      name,
      (parts.get(name) ?? '').replace(
        / t="s"([^>]*)><v>(\d+)<\/v>/g,
        (_, more, index) => ` t="inlineStr"${more}><is>${strings[Number(index)]}</is>`,
      ),
    )
    await expectUntouched(packed(parts))
  })

  test('days counted from 1904 are the same days', async () => {
    const parts = partsOf(await workbook())
    for (const [name, xml] of parts)
      if (name.startsWith('xl/worksheets/sheet'))
        parts.set(
          name,
          xml.replace(
            /(<c r="[A-Z]+\d+" s="\d+"><v>)(4[4-6]\d{3})(<\/v>)/g,
            (_, a, serial, b) => `${a}${Number(serial) - 1462}${b}`,
          ),
        )
    const book = parts.get('xl/workbook.xml') ?? ''
    parts.set(
      'xl/workbook.xml',
      book.replace(/<workbookPr[^>]*\/>|(?=<bookViews>)/, '<workbookPr date1904="1"/>'),
    )
    await expectUntouched(packed(parts))
  })
})

describe('what an editor typed', () => {
  test('opening hours: a week in one cell, a day in one, whole days and closed ones', async () => {
    const content = await afterTyping(
      ['开放时间', 'hb04', '周一', '周一至周五 8：30-11：00、13:30～17:00，周末休息'],
      ['开放时间', 'hb04', '核实日期', '2026/11/20'],
      ['开放时间', 'hb01', '周三', ' 全天 '],
      ['开放时间', 'hb01', '周四', '休息'],
      ['开放时间', 'hb07', '周一', '每天 6点到22点'],
      ['开放时间', 'hb07', '核实日期', '１１月２０日'],
    )
    expect(place(content, 'hb04', 'hours')).toEqual({
      weekly: [
        {
          days: [1, 2, 3, 4, 5],
          intervals: [
            { from: '08:30', until: '11:00' },
            { from: '13:30', until: '17:00' },
          ],
        },
      ],
      exceptions: [],
      asOf: '2026-11-20',
      source: 'visit',
    })
    const weekly = place(content, 'hb01', 'hours', 'weekly')
    expect(weekly).toContainEqual({ days: [3], intervals: [{ from: '00:00', until: '24:00' }] })
    expect(weekly).toContainEqual(expect.objectContaining({ days: [1, 2, 5] }))
    expect(place(content, 'hb07', 'hours', 'asOf')).toBe('2026-11-20')
    expect(place(content, 'hb07', 'hours', 'weekly', 0)).toEqual({
      days: [1, 2, 3, 4, 5, 6, 7],
      intervals: [{ from: '06:00', until: '22:00' }],
    })
  })

  test('hours that nobody knows any more: the whole row emptied, or all but where they were from', async () => {
    const week = ['周一', '周二', '周三', '周四', '周五', '周六', '周日', '核实日期']
    const empty = week.map((header): Typed => ['开放时间', 'hb01', header, ''])
    const content = await afterTyping(...empty, ['开放时间', 'hb01', '出处', ''])
    expect(place(content, 'hb01', 'hours')).toBeNull()
    const { faults } = await taken(await typed(...empty))
    expect(faults.map(({ wrong }) => wrong)).toEqual(['没写几点开'])
  })

  test('days on which a place is open otherwise: one day, or some from the first to the last', async () => {
    const content = await afterTyping(
      ['哪天不一样', 'hb01/1', '到哪天止', '2027-01-05'],
      ['哪天不一样', 'hb01/2', '到哪天止', ''],
    )
    expect(place(content, 'hb01', 'hours', 'exceptions')).toEqual([
      {
        from: '2027-01-03',
        until: '2027-01-05',
        intervals: [{ from: '09:00', until: '12:00' }],
        note: '提前开门',
      },
      { date: '2027-02-01', intervals: [], note: '装修' },
    ])
  })

  test('amenities in people’s words, with full-width digits, stray spaces and line feeds', async () => {
    const content = await afterTyping(
      ['设施', 'hb04', '饮水', ' ✓\n'],
      ['设施', 'hb04', '暖气', '没'],
      ['设施', 'hb04', '卫生间', '无'],
      ['设施', 'hb04', '雨具', '没看'],
      ['设施', 'hb04', '核实日期', '２０２６年１１月２０日'],
      ['设施', 'hb01', '饮水', '×'],
      ['地点', 'hb04', '地址', ' 虚构市河滨区虚构路\n１２号 '],
    )
    expect(place(content, 'hb04', 'amenities')).toEqual([
      { amenity: 'water', state: 'yes', checkedOn: '2026-11-20' },
      { amenity: 'warm-room', state: 'no', checkedOn: '2026-11-20' },
      { amenity: 'toilet', state: 'no', checkedOn: '2026-11-20' },
    ])
    expect(place(content, 'hb01', 'amenities', 0)).toEqual({
      amenity: 'water',
      state: 'no',
      checkedOn: '2026-10-20',
    })
    expect(place(content, 'hb04', 'address')).toBe('虚构市河滨区虚构路12号')
  })

  test('a point either way round, or the link of a map', async () => {
    const both = await afterTyping(
      ['地点', 'hb01', '纬度', '125.0031，30.5012'],
      ['地点', 'hb02', '经度', '30.5013, 125.0032'],
    )
    expect(place(both, 'hb01', 'position')).toMatchObject({
      latitude: 30.5012,
      longitude: 125.0031,
      radius: 10,
    })
    expect(place(both, 'hb02', 'position')).toMatchObject({ latitude: 30.5013, longitude: 125.0032 })
    const link = await afterTyping([
      '地点',
      'hb01',
      '纬度',
      'http://api.map.baidu.com/marker?location=30.5072,125.0096&title=x&output=html',
    ])
    expect(place(link, 'hb01', 'position')).toMatchObject({
      latitude: 30.5072,
      longitude: 125.0096,
      system: 'bd09',
    })
  })

  test('a new point is that of the address which the row has now', async () => {
    const moved = riverside()
    const position = place(moved, 'hb01', 'position')
    Object.assign(Object(position), { address: place(moved, 'hb01', 'address') })
    const bytes = await typed(
      ['地点', 'hb01', '地址', '虚构市河滨区虚构路10号'],
      ['地点', 'hb01', '纬度', '30.5012'],
    )
    const { after } = await taken(bytes, moved)
    expect(place(after, 'hb01', 'position', 'address')).toBe('虚构市河滨区虚构路10号')
    const { after: corrected } = await taken(
      await typed(['地点', 'hb01', '备注', '改'], ['地点', 'hb01', '地址', '虚构市河滨区虚构路10号']),
      moved,
    )
    expect(place(corrected, 'hb01', 'position')).toEqual(position)
  })

  test('Excel’s own dates, with and without a day, and its numbers without a format', async () => {
    const date = /numFmtId="(\d+)" formatCode="yyyy-mm-dd"/.exec(
      partsOf(await workbook()).get('xl/styles.xml') ?? '',
    )?.[1]
    expect(date).toBeDefined()
    const bytes = withCells(await workbook(), [
      ['出处', refOf('出处', 'visit', '日期'), '><v>46346</v>'],
      ['设施', refOf('设施', 'hb02', '核实日期'), '><v>46346.75</v>'],
    ])
    const { after, faults } = await taken(bytes)
    expect(faults).toEqual([])
    expect(valueAt(after['neighbourhood.json'], ['sources', 0, 'date'])).toBe('2026-11-20')
    expect(place(after, 'hb02', 'amenities', 0, 'checkedOn')).toBe('2026-11-20')
  })

  test('a row is added by leaving its number empty, and gets one', async () => {
    const content = await afterTyping(
      ['垃圾物品', '+1', '名称', '一次性雨披'],
      ['垃圾物品', '+1', '投哪里', '灰桶'],
      ['垃圾物品', '+1', '别名', '雨披，塑料雨披'],
      ['服务', '+1', '编号', 'hb04'],
      ['服务', '+1', '服务', '便民理发'],
      ['服务', '+1', '截至', '2026-11'],
    )
    expect(objectsAt(content['sorting.json'], ['items']).at(-1)).toEqual({
      name: '一次性雨披',
      bin: 'other',
      votes: [1, 1],
      aliases: ['雨披', '塑料雨披'],
    })
    expect(JSON.stringify(place(content, 'hb04', 'services'))).toContain('"service":"haircut"')
  })

  test('an AED is added, told more of, or gone; that a place has none is not a fact the dataset keeps', async () => {
    const {
      after: content,
      doubts,
      comparison,
      faults,
    } = await taken(
      await typed(
        ['AED', 'hb04/1', 'AED', '有'],
        ['AED', 'hb04/1', '几楼', '2 楼'],
        ['AED', 'hb04/1', '核实日期', '2026-11-20'],
        ['AED', 'hb01/1', 'AED', '没有'],
        ['AED', 'hb03/1', '怎么取', '找保安'],
        ['AED', 'hb08/1', 'AED', '×'],
      ),
    )
    expect(faults).toEqual([])
    const seen = { checkedOn: '2026-11-20', asOf: '2026-11-20', source: 'visit' }
    expect(place(content, 'hb04', 'equipment')).toEqual([{ service: 'aed', floor: '2 楼', ...seen }])
    expect(place(content, 'hb01', 'equipment')).toBeUndefined()
    expect(place(content, 'hb03', 'equipment', 0, 'access')).toBe('找保安')
    expect(comparison.deletions.map(({ label }) => label)).toEqual([expect.stringMatching(/^1 号/)])
    expect(doubts.map(({ row, wrong }) => [row, wrong])).toEqual([
      [Number(refOf('AED', 'hb08/1', 'AED').slice(1)), expect.stringContaining('不会记下')],
    ])
  })

  test('holidays: once for all, what a place does on them, and its own days that are otherwise', async () => {
    const content = await afterTyping(
      ['节假日', '+1', '名称', '国庆'],
      ['节假日', '+1', '从哪天起', '2027年10月1日'],
      ['节假日', '+1', '到哪天止', '2027/10/7'],
      ['节假日', '+1', '补班', '2027-09-26，2027-10-09'],
      ['开放时间', 'hb03', '节假日', '休息'],
      ['开放时间', 'hb01', '节假日', '照常'],
      ['哪天不一样', 'hb03/1', '日期', '2027-02-01'],
      ['哪天不一样', 'hb03/1', '到哪天止', '2027-02-07'],
      ['哪天不一样', 'hb03/1', '时间', '9:00-12:00'],
      ['哪天不一样', 'hb03/1', '为什么', '装修'],
    )
    const holidays = objectsAt(content['neighbourhood.json'], ['holidays'])
    expect(holidays.at(-1)).toEqual({
      name: '国庆',
      from: '2027-10-01',
      until: '2027-10-07',
      workdays: ['2027-09-26', '2027-10-09'],
    })
    expect(place(content, 'hb03', 'hours', 'holidays')).toBe('closed')
    expect(place(content, 'hb01', 'hours', 'holidays')).toBeUndefined()
    expect(place(content, 'hb03', 'hours', 'exceptions')).toEqual([
      {
        from: '2027-02-01',
        until: '2027-02-07',
        intervals: [{ from: '09:00', until: '12:00' }],
        note: '装修',
      },
    ])
  })

  test('a new place gets the next number of the letters that the others have', async () => {
    const cells = {
      名称: '新码头',
      哪种单位: '银行',
      单位全称: '新码头（虚构）',
      地址: '虚构市河滨区虚构路9号',
      路名: '虚构路',
    }
    const where = { 纬度: '30.502,125.003', 准到: '门牌', 可能差几米: '10' }
    const content = await afterTyping(
      ...Object.entries({ ...cells, ...where }).map(([header, text]): Typed => ['地点', '+1', header, text]),
    )
    const before = objectsAt(riverside()['places.json'], ['places']).map(({ id }) => id)
    const [added, ...others] = objectsAt(content['places.json'], ['places']).filter(
      ({ id }) => !before.includes(id),
    )
    expect(others).toEqual([])
    expect(added).toMatchObject({ id: 'hb09', name: '新码头', host: 'bank', hours: null, services: [] })
  })

  test.each([
    ['奶茶杯', '奶茶纸杯'],
    ['报纸', '新闻纸'],
  ])(
    'a thing may be called otherwise (%s: %s): its row stays where it is, and the rules name it so',
    async (name, otherwise) => {
      const before = JSON.stringify(riverside()['sorting.json'])
      const index = objectsAt(riverside()['sorting.json'], ['items']).findIndex((item) => item.name === name)
      expect(before.split(`"${name}"`).length).toBeGreaterThan(2)
      const content = await afterTyping(['垃圾物品', String(index + 1), '名称', otherwise])
      expect(JSON.stringify(content['sorting.json'])).toBe(before.replaceAll(`"${name}"`, `"${otherwise}"`))
    },
  )

  test('a number without a source is one that somebody saw there, also where nobody has been before', async () => {
    const json = JSON.stringify(riverside()).replaceAll('"visit"', '"notice-board"')
    const content = JSON.parse(json) as Content
    const sources = objectsAt(content['neighbourhood.json'], ['sources'])
    removeFrom(
      content['neighbourhood.json'],
      ['sources'],
      sources.find(({ id }) => id === 'notice-board') ?? {},
    )
    const bytes = withCells(await writeWorkbook(content, today), [
      ['电话', refOf('电话', 'hb04/1', '对外电话'), inline('000-00000001')],
    ])
    const { faults, after } = await taken(bytes, content)
    expect(faults).toEqual([])
    expect(place(after, 'hb04', 'phones')).toEqual([{ number: '000-00000001', source: 'visit' }])
    expect(objectsAt(after['neighbourhood.json'], ['sources']).at(-1)).toMatchObject({ name: '现场核实' })
  })

  test('a row that was copied whole, and a sheet without the column that tells rows apart, are asked back', async () => {
    const copied = await taken(
      await typed(['本地说法', '+1', '序号', '1'], ['本地说法', '+1', '说法', '新说法']),
    )
    expect(copied.faults.map(({ wrong, header }) => `${header}：${wrong}`)).toEqual([
      '序号：第 4 行也是这个序号',
    ])
    const headless = await inSheet('地点', (xml) => xml.replace(/<c r="A2"[^>]*>.*?<\/c>/, ''))
    const lost = await taken(headless)
    expect(lost.faults.map(({ wrong }) => wrong)).toEqual(['少了「编号」这一列'])
    expect(lost.after).toEqual(riverside())
  })

  test.each<[string, Typed[], string]>([
    [
      'the alias that pages show',
      [['垃圾物品', '3', '别名', '晚报']],
      '别名：页面上拿「旧报纸」举例，这里不能少。加回 旧报纸；换例子找管数据的人',
    ],
    [
      'a name that the rules have too',
      [['垃圾物品', '5', '名称', '']],
      '名称：没写名称。补上；整行不要了就删掉这行',
    ],
    [
      'a day that is otherwise where nobody knows the hours',
      [
        ['哪天不一样', 'hb04/1', '日期', '2026-12-25'],
        ['哪天不一样', 'hb04/1', '时间', '不开'],
      ],
      '编号：这一处平时几点开还没填。先在「开放时间」页填好这一处',
    ],
    [
      'an AED among the services',
      [
        ['服务', '+1', '编号', 'hb04'],
        ['服务', '+1', '服务', 'AED'],
        ['服务', '+1', '截至', '2026-11-20'],
      ],
      '服务：「AED（自动体外除颤器）」不写在这一页。这行删掉，写在「AED」页',
    ],
  ])('%s: what is wrong is said once, at its cell, in words that a workbook has', async (_, cells, said) => {
    const { faults } = await taken(await typed(...cells))
    expect(faults.map(({ header, wrong, write }) => `${header}：${wrong}。${write}`)).toEqual([said])
    const [[sheet, key, header] = never()] = cells
    expect(faults[0]?.row).toBe(Number(refOf(sheet, key, header).slice(1)))
  })

  test('what is wrong where the workbook has no cell is not answered with the names of files and fields', async () => {
    const page = await inSheet('垃圾物品', (xml) => xml.replace(/<row r="6".*?<\/row>/, ''))
    const { faults } = await taken(page)
    expect(faults.map(({ row }) => row)).toEqual([undefined])
    expect(faults[0]?.wrong).toBe('没有叫「报纸」的物品')
    expect(faults[0]?.write).toBe('表里没有这一处：把这次改的改回去，或者请管数据的人改')
  })

  test('a deleted row is named; one whose code hangs on a wall stays', async () => {
    const without = (sheet: string, ...rows: number[]) =>
      inSheet(sheet, (xml) =>
        rows.reduce((page, row) => page.replace(new RegExp(`<row r="${row}".*?</row>`), ''), xml),
      )
    const gone = await taken(await without('本地说法', 4))
    expect(gone.comparison.deletions.map(({ label }) => label)).toEqual([
      `「${valueAt(riverside()['sorting.json'], ['dialectSynonyms', 0, 'word'])}」`,
    ])
    expect(valueAt(gone.after['sorting.json'], ['dialectSynonyms'])).toEqual([])
    const wall = { id: 'hb02', number: 2, paper: 'a4', date: '2026-11-01', where: '门口' }
    const printed = { ...riverside(), 'printed.json': { printed: [{ ...wall, version: '2222' }] } }
    const kept = await taken(await without('地点', 5), printed)
    expect(kept.faults.map(({ wrong }) => wrong)).toContain('墙上贴着 2 号 河滨银行的码，这行不能删')
  })
})

describe('whatever cell is changed', () => {
  test('that fact changes and no other', async () => {
    const content = riverside()
    const book = await opened(await workbook())
    const open = book.tables.flatMap((table) =>
      table.rows.flatMap((row, index) =>
        table.sheet.rows(content[table.sheet.file]).length > index
          ? table.sheet.columns
              .filter(({ locked, kind }) => locked === undefined && kind.words === undefined)
              .map((column) => ({ table, row, column }))
          : [],
      ),
    )
    const words = fc.constantFrom(
      '8:15-9:45',
      '不开',
      '2026-11-02',
      '2026-11',
      '31',
      '7',
      '021-65440000',
      '甲',
      '甲、乙',
      '30.503',
    )
    fc.assert(
      fc.property(fc.nat(open.length - 1), words, (which, text) => {
        const { table, row, column } = open[which] ?? never()
        const cells = new Map(row.cells).set(column.header, { value: text })
        const rows = table.rows.map((each) => (each === row ? { ...row, cells } : each))
        const { comparison, after, faults } = takeOver(
          { ...book, tables: [{ ...table, rows }] },
          content,
          today,
        )
        if (faults.length > 0) {
          expect(faults.map((fault) => fault.row)).toEqual(faults.map(() => row.number))
          return
        }
        expect(comparison.changes.length).toBeLessThanOrEqual(1)
        // Read again, the dataset says in that cell what was typed, and in every other what it said before.
        for (const sheet of book.tables.map((each) => each.sheet)) {
          const then = sheet.rows(content[sheet.file])
          const now = sheet.rows(after[sheet.file])
          expect(now.length).toBe(then.length)
          for (const [index, was] of then.entries())
            for (const each of sheet.columns) {
              const here =
                sheet === table.sheet &&
                was.key === comparison.changes[0]?.key &&
                each.header === column.header
              const is = now[index]
              if (is === undefined) throw new Error('a row is missing')
              if (here) expect(each.read(is)).toBe(comparison.changes[0]?.after)
              else if (column.header === '名称' && sheet.name === '本地说法' && each.header === '物品')
                continue
              else if (sheet === table.sheet || each.locked === undefined)
                expect([each.header, each.read(is)]).toEqual([each.header, each.read(was)])
            }
        }
      }),
      { numRuns: 30 },
    )
  })
})
