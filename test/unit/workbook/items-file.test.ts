import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { datasetFiles } from '../../../tools/dataset/read'
import { read } from '../../../tools/workbook/command'
import { decodeTable } from '../../../tools/workbook/items-file'
import { folder, today } from './office'

let data = ''
beforeEach(() => {
  data = path.join(mkdtempSync(path.join(tmpdir(), 'items-')), 'riverside')
  mkdirSync(data)
  for (const file of datasetFiles) copyFileSync(path.join(folder, file), path.join(data, file))
})
afterEach(() => rmSync(path.dirname(data), { recursive: true, force: true }))

const sorting = () => readFileSync(path.join(data, 'sorting.json'), 'utf8')

/** 「名称」 and its like in GBK, which Node only reads. */
const gbk: Record<string, number[]> = {
  名: [0xc3, 0xfb],
  称: [0xb3, 0xc6],
  投: [0xcd, 0xb6],
  哪: [0xc4, 0xc4],
  里: [0xc0, 0xef],
  雨: [0xd3, 0xea],
  披: [0xc5, 0xfb],
  灰: [0xbb, 0xd2],
  桶: [0xcd, 0xb0],
}
const encoded = {
  'UTF-8': (text: string) => Buffer.from(text, 'utf8'),
  'UTF-8 with a mark': (text: string) => Buffer.from(`\ufeff${text}`, 'utf8'),
  'UTF-16': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16 without a mark': (text: string) => Buffer.from(text, 'utf16le'),
  'UTF-16 the other way round': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  GBK: (text: string) => Buffer.from([...text].flatMap((each) => gbk[each] ?? [each.charCodeAt(0)])),
}

async function reading(name: string, bytes: Uint8Array | string): Promise<string> {
  const file = path.join(path.dirname(data), name)
  writeFileSync(file, bytes)
  return read(data, file, true, today).catch(
    (error: unknown) => `refused: ${error instanceof Error ? error.message : ''}`,
  )
}

describe('sorting items from a table', () => {
  test.each(Object.entries(encoded))('%s is found out', async (_, encode) => {
    expect(await reading('物品.csv', encode('名称,投哪里\r\n雨披,灰桶\r\n'))).toContain('改了 1 处')
    expect(sorting()).toMatch(/\{\s*"name": "雨披",\s*"bin": "other"/)
  })

  test('columns divided by tabs, under other headers, with aliases in quotes', async () => {
    const table = '备注\t分类\t物品\t别名\n一次性的\t其他垃圾\t雨披\t"塑料雨披，雨衣"\n\n'
    expect(await reading('物品.tsv', table)).toContain('改了 1 处')
    expect(sorting()).toContain('塑料雨披')
    expect(sorting()).toContain('雨衣')
  })

  test('a word that exists already shows both rows, and nothing is written', async () => {
    const before = sorting()
    const said = await reading('物品.csv', '名称,投哪里\n雨披,其他垃圾\n旧报纸,有害垃圾\n报纸,可回收物\n')
    expect(said).toContain('第 3 行　旧报纸，有害垃圾')
    expect(said).toContain('「旧报纸」已经有了：报纸，可回收物，旧报纸')
    expect(said).not.toContain('第 4 行')
    expect(sorting()).toBe(before)
  })

  test('a bin that nobody knows is asked back with its line', async () => {
    const before = sorting()
    const said = await reading('物品.csv', '名称,投哪里\n雨披,黄桶\n')
    expect(said).toMatch(/第 2 行.*黄桶[\s\S]*没有「黄桶」/)
    expect(sorting()).toBe(before)
  })

  test('a table of something else is refused', async () => {
    expect(await reading('工资.csv', '姓名,金额\n甲,1\n')).toContain('第一行要有「名称」和「投哪里」')
  })

  test('whatever the bytes, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) =>
        expect(['string', 'undefined']).toContain(typeof decodeTable(bytes)),
      ),
    )
  })
})
