import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openXlsx, writeXlsx } from 'hucre/xlsx'
import { datasetFiles } from '../../../tools/dataset/read'
import { replaceFiles } from '../../../tools/files/replace-files'
import { read, write } from '../../../tools/workbook/command'
import { packed, partsOf, sheetPart, withCells } from '../../fixtures/xlsx-parts'
import { folder, inline, opened, refOf, type Typed, taken, today, typed, workbook } from './office'

let desk = ''
let data = ''

beforeEach(() => {
  desk = mkdtempSync(path.join(tmpdir(), 'workbook-'))
  data = path.join(desk, 'riverside')
  mkdirSync(data)
  for (const file of datasetFiles) copyFileSync(path.join(folder, file), path.join(data, file))
})
afterEach(() => rmSync(desk, { recursive: true, force: true }))

const texts = () => datasetFiles.map((file) => readFileSync(path.join(data, file), 'utf8'))

/** A file on the editor's desk. */
function file(name: string, bytes: Uint8Array | string): string {
  const target = path.join(desk, name)
  writeFileSync(target, bytes)
  return target
}

async function refusal(name: string, save = true): Promise<string> {
  const before = texts()
  const said = await read(data, path.join(desk, name), save, today).then(
    (text) => `taken: ${text}`,
    (error: unknown) => (error instanceof Error ? error.message : ''),
  )
  expect(texts()).toEqual(before)
  return said
}

const back = async (name = '表-请改.xlsx') =>
  openXlsx(readFileSync(path.join(desk, name)), { readStyles: true })
const cellOf = async (sheet: string, key: string, header: string, name?: string) => {
  const page = (await back(name)).sheets.find((each) => each.name === sheet)
  const ref = refOf(sheet, key, header)
  return page?.cells?.get(`${Number(ref.slice(1)) - 1},${ref.charCodeAt(0) - 65}`)
}

describe('npm run workbook', () => {
  test('writes the workbook under the neighbourhood’s name, and reading it at once changes nothing', async () => {
    const before = texts()
    expect(await write(data, path.join(desk, 'dist'), today)).toContain('河滨街道（虚构）.xlsx')
    const said = await read(data, path.join(desk, 'dist', '河滨街道（虚构）.xlsx'), true, today)
    expect(said).toContain('没有改动')
    expect(texts()).toEqual(before)
  })

  test('says what was changed by place, and writes only when told', async () => {
    const before = texts()
    const cells: Typed[] = [
      ['设施', 'hb02', '暖气', '有'],
      ['设施', 'hb02', '核实日期', '2026-11-20'],
      ['出处', 'notice-board', '名称', '门口的告示（虚构）'],
    ]
    const sheet = file('表.xlsx', await typed(...cells))
    const said = await read(data, sheet, false, today)
    expect(said).toContain('改了 3 处，2 个地方')
    expect(said).toContain('2 号 河滨银行\n  设施 · 暖气　未核实 → 有\n')
    expect(texts()).toEqual(before)
    expect(said).not.toContain('墙上')
    await read(data, sheet, true, today)
    const [neighbourhood, places, ...others] = texts()
    expect(neighbourhood).toBe(before[0]?.replace('门口的公示牌（虚构）', '门口的告示（虚构）'))
    expect(places).not.toBe(before[1])
    expect(others).toEqual(before.slice(2))
    expect(readdirSync(data).sort()).toEqual([...datasetFiles].sort())
    expect(await read(data, sheet, true, today)).toContain('没有改动')
  })

  test('a cell that says something when it is emptied is told so, and read again as no change', async () => {
    const cells: Typed[] = [
      ['服务', 'hb02/1', '出处', ''],
      ['服务', 'hb08/1', '出处', ''],
      ['垃圾物品', '1', '几处这样说', ''],
    ]
    const sheet = file('表.xlsx', await typed(...cells))
    const said = await read(data, sheet, true, today)
    expect(said).toContain('改了 2 处')
    expect(said).toContain('  服务 · 出处　门口的公示牌（虚构） → 到现场看过（虚构）\n')
    expect(said).toMatch(/垃圾物品 · 几处这样说　3 → 1\n/)
    expect(await read(data, sheet, true, today)).toContain('没有改动')
  })

  test('writes all files or none', async () => {
    const before = texts()
    const sheet = file(
      '表.xlsx',
      await typed(['出处', 'visit', '名称', '看过（虚构）'], ['地点', 'hb02', '备注', '按门铃']),
    )
    mkdirSync(path.join(data, 'places.json.new'))
    await expect(read(data, sheet, true, today)).rejects.toThrow('places.json.new')
    expect(texts()).toEqual(before)
    rmSync(path.join(data, 'places.json.new'), { recursive: true })
    // A folder in the place of a file cannot be replaced: what was replaced before it gets its content back.
    const files = [path.join(data, 'neighbourhood.json'), path.join(desk, 'folder')]
    mkdirSync(path.join(desk, 'folder'))
    expect(() => replaceFiles(new Map(files.map((each) => [each, 'new'])))).toThrow()
    expect(texts()).toEqual(before)
    expect([...readdirSync(data), ...readdirSync(desk)].filter((name) => name.endsWith('.new'))).toEqual([])
  })

  test('names the posters that may have to be printed again', async () => {
    const wall = { paper: 'a4', date: '2026-11-01', where: '门口', version: '2222' }
    const printed = [1, 2].map((number) => ({ id: `hb0${number}`, number, ...wall }))
    writeFileSync(path.join(data, 'printed.json'), JSON.stringify({ printed }))
    const sheet = file('表.xlsx', await typed(['地点', 'hb02', '备注', '按门铃']))
    expect(await read(data, sheet, false, today)).toMatch(/墙上贴着 hb02 的海报/)
  })

  test('what both sides changed is shown and nothing is overwritten; sent back, it holds what is then written', async () => {
    const cells: Typed[] = [
      ['地点', 'hb02', '存疑', '搬到对面了吗'],
      ['地点', 'hb03', '备注', '按门铃'],
    ]
    file('表.xlsx', await typed(...cells))
    const places = readFileSync(path.join(data, 'places.json'), 'utf8')
    const changed = places.replace('"name": "河滨银行",', '"name": "河滨银行",\n      "doubt": "可能搬了",')
    writeFileSync(path.join(data, 'places.json'), changed)
    expect(await refusal('表.xlsx')).toContain('数据里后来改成了「可能搬了」，这里写的是「搬到对面了吗」')
    await read(data, path.join(desk, '表-请改.xlsx'), true, today)
    const now = readFileSync(path.join(data, 'places.json'), 'utf8')
    expect(now).toContain('搬到对面了吗')
    expect(now).toContain('按门铃')
  })

  test('what only the dataset changed stays, though the workbook is older', async () => {
    file('表.xlsx', await typed(['地点', 'hb03', '备注', '按门铃']))
    const places = readFileSync(path.join(data, 'places.json'), 'utf8')
    writeFileSync(path.join(data, 'places.json'), places.replace('虚构路8号"', '虚构路18号"'))
    expect(await read(data, path.join(desk, '表.xlsx'), true, today)).toContain('改了 1 处')
    expect(readFileSync(path.join(data, 'places.json'), 'utf8')).toContain('虚构路18号')
  })
})

describe('a workbook with faults goes back to its editor', () => {
  test('marked, listed and otherwise as it was', async () => {
    let bytes = await typed(
      ['开放时间', 'hb02', '周一', '8.30-5点'],
      ['设施', 'hb04', '饮水', '坏了'],
      ['地点', 'hb01', '备注', '张三 138 0013 8000'],
      ['地点', 'hb02', '编号', 'hb2'],
    )
    // A column of the editor's own, with a formula, bold and in red.
    const parts = partsOf(bytes)
    const name = sheetPart(parts, '地点')
    parts.set(
      name,
      (parts.get(name) ?? '').replace(
        /(<row r="4".*?)(<\/row>)/,
        '$1<c r="Z4" s="1"><f>LEN(C4)*2</f><v>12</v></c>$2',
      ),
    )
    bytes = packed(parts)
    file('表.xlsx', bytes)
    const said = await refusal('表.xlsx')
    expect(said).toContain('表里有 4 处要改')
    expect(said).toContain('手机号')
    expect(said).not.toContain('改了')

    const book = await back()
    expect(book.sheets[0]?.name).toBe('要改的 4 处')
    expect(book.sheets[0]?.hidden ?? false).toBe(false)
    expect(book.sheets.slice(1).map((sheet) => sheet.name)).toEqual(
      (await opened(bytes)).book.sheets.slice(1).map((sheet) => sheet.name),
    )
    const links = [...(book.sheets[0]?.cells?.values() ?? [])].flatMap(({ hyperlink }) =>
      hyperlink ? [hyperlink.location] : [],
    )
    expect(links).toContain(`'开放时间'!${refOf('开放时间', 'hb02', '周一')}`)
    const amenity = await cellOf('设施', 'hb04', '饮水')
    expect(amenity?.comment?.text).toContain('只能写 有、没有、未核实')
    expect(JSON.stringify(amenity?.style?.fill)).toContain('FBD9D4')
    expect((await cellOf('地点', 'hb02', '编号'))?.comment?.text).toContain('写回 hb02')
    const own = book.sheets.find((sheet) => sheet.name === '地点')?.cells?.get('3,25')
    expect(own).toMatchObject({ formula: 'LEN(C4)*2', value: 12 })
    const first = (await opened(bytes)).book.sheets.find((sheet) => sheet.name === '地点')?.cells?.get('3,25')
    expect(own?.style).toEqual(first?.style)
    // A private number is not handed on.
    expect((await cellOf('地点', 'hb01', '备注'))?.value).not.toContain('0013')
    expect(JSON.stringify(book.sheets[0]?.rows)).not.toContain('0013')
  })

  test('put right, it is taken over and nothing is red any more', async () => {
    file('表.xlsx', await typed(['设施', 'hb04', '饮水', '坏了'], ['设施', 'hb04', '核实日期', '2026-11-20']))
    await refusal('表.xlsx')
    const marked = readFileSync(path.join(desk, '表-请改.xlsx'))
    const right = withCells(marked, [['设施', refOf('设施', 'hb04', '饮水'), inline('没有')]])
    const wrong = withCells(right, [['设施', refOf('设施', 'hb04', '暖气'), inline('也许')]])
    file('表-请改.xlsx', wrong)
    await refusal('表-请改.xlsx')
    const again = await cellOf('设施', 'hb04', '饮水', '表-请改2.xlsx')
    expect(again?.comment).toBeUndefined()
    expect(JSON.stringify(again?.style ?? {})).not.toContain('FBD9D4')
    expect((await taken(right)).faults).toEqual([])
  })

  test('what the dataset’s own check finds stands at the cell it is about', async () => {
    file(
      '表.xlsx',
      await typed(
        ['地点', 'hb01', '纬度', '31.9'],
        ['资讯', 'opening', '标题', '一个比二十二个字还要长很多很多很多很多的标题放不下'],
        ['设施', 'hb01', '核实日期', '2027-11-20'],
      ),
    )
    const said = await refusal('表.xlsx')
    expect(said).toContain(`地点 ${refOf('地点', 'hb01', '纬度')}`)
    expect(said).toContain(`设施 ${refOf('设施', 'hb01', '核实日期')}`)
    expect(said).not.toMatch(/[a-z]+\.[a-z]+|\[\d/)
  })
})

describe('a file that is no workbook of ours', () => {
  test.each<[string, string, (bytes: Uint8Array) => Promise<Uint8Array | string> | Uint8Array | string]>([
    ['without a file', '没有「', () => ''],
    ['empty', '是空的', () => ''],
    ['of text', '不是 Excel 的表', () => 'hello'],
    ['cut off', '坏了', (bytes) => bytes.slice(0, bytes.length / 2)],
    [
      'with a password',
      '有密码',
      () =>
        writeXlsx({ sheets: [{ name: 'a', rows: [['b']] }], encryption: { password: 'x', spinCount: 1 } }),
    ],
    [
      'of old Excel',
      '另存为 .xlsx',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
    ],
    [
      'of another purpose',
      '不是这里的表',
      () =>
        writeXlsx({
          sheets: [
            {
              name: '工资',
              rows: [
                ['姓名', '金额'],
                ['甲', 1],
              ],
            },
          ],
        }),
    ],
    [
      'of LibreOffice’s own format',
      '.ods',
      () =>
        packed(
          new Map([
            ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
            ['content.xml', '<a/>'],
          ]),
        ),
    ],
    [
      'whose insides are broken',
      '坏了',
      (bytes) =>
        packed(
          new Map(
            [...partsOf(bytes)].map(([name, text]) => [
              name,
              name.includes('workbook.xml') ? '<workbook' : text,
            ]),
          ),
        ),
    ],
    [
      'of another neighbourhood',
      '是另一个社区（elsewhere）的表',
      async (bytes) => {
        const parts = partsOf(bytes)
        for (const [name, text] of parts) parts.set(name, text.replaceAll('>riverside<', '>elsewhere<'))
        return packed(parts)
      },
    ],
  ])('%s: it says so in one sentence and leaves everything as it was', async (name, sentence, make) => {
    if (name !== 'without a file') file('表.xlsx', await make(await workbook()))
    const said = await refusal('表.xlsx')
    expect(said).toContain(sentence)
    expect(said).not.toContain('\n')
    expect(readdirSync(desk).sort()).toEqual(
      name === 'without a file' ? ['riverside'] : ['riverside', '表.xlsx'].sort(),
    )
  })

  test('still open in Excel: what was not saved is not in it', async () => {
    file('表.xlsx', await workbook())
    file('~$表.xlsx', '')
    expect(await refusal('表.xlsx')).toContain('还开着')
  })
})

test('the command itself says one sentence and ends with 1', () => {
  const root = path.resolve(__dirname, '../../..')
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/workbook.ts', '--dataset', folder, ...args], {
      cwd: root,
      encoding: 'utf8',
    })
  const { status, stdout, stderr } = run('--read', path.join(desk, '没有.xlsx'))
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/^没有「.*没有\.xlsx」这个文件.*\n$/)
})
