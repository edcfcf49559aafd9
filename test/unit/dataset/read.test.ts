import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { compileDataset } from '../../../tools/dataset/compile'
import { datasetFiles, readDataset } from '../../../tools/dataset/read'
import { riverside } from '../../fixtures/broken-dataset'

const jiangwan = path.resolve('src/data/jiangwan')

/** `{ "places": "河滨街道，银行" }` as Notepad on a Chinese Windows used to save it. */
const gbk = Buffer.from('7b2022706c61636573223a2022bad3b1f5bdd6b5c0a3acd2f8d0d022207d', 'hex')

function copyOf(dataset: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dataset-'))
  cpSync(dataset, folder, { recursive: true })
  return folder
}

const copyOfRiverside = () => copyOf(riverside)

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('reading a dataset folder', () => {
  it('names each file that is not there', () => {
    const { diagnostics } = readDataset('/nowhere')
    expect(diagnostics.map(({ file, problem }) => `${file} ${problem}`)).toEqual([
      'neighbourhood.json 文件读不到',
      'places.json 文件读不到',
      'news.json 文件读不到',
      'sorting.json 文件读不到',
    ])
  })

  it.each([
    [
      'a comma too many',
      '{\n  "places": [\n    {"id": "hb01",}\n  ]\n}\n',
      '第 3 行第 18 列，这里多了一个逗号',
    ],
    ['a comma after the last row', '{"places": [\n  1,\n]}', '第 2 行第 4 列，这里多了一个逗号'],
    ['a missing comma', '{"places": [\n  {"a": 1}\n  {"a": 2}\n]}', '第 2 行第 11 列，这里少了一个逗号'],
    ['a missing quote', '{\r\n  "places": "一\r\n}', '第 2 行第 13 列，这段文字少了结尾的引号'],
    ['a missing bracket', '{"places": [1', '第 1 行第 14 列，少了右方括号 ]'],
    ['a bracket too many', '{"places": []}}', '第 1 行第 15 列，内容已经结束'],
    ['a missing value', '{"places": }', '第 1 行第 12 列，这里少了一个值'],
    ['a missing colon', '{"places" []}', '第 1 行第 10 列，字段名后面少了冒号'],
    ['Chinese quotes', '{“places”: []}', '第 1 行第 2 列，「“」是中文标点'],
    ['a Chinese comma', '{"a": 1，"places": []}', '第 1 行第 8 列，「，」是中文标点'],
    ['a key without quotes', '{places: []}', '第 1 行第 2 列，不认识「places」：文字要加英文双引号'],
    ['a comment', '{"places": [] // 站\n}', '第 1 行第 15 列，JSON 里不能写注释'],
    ['an empty file', ' \n', '文件是空的'],
  ])(
    '%s: says line, column and what is wrong, once, and still checks the other files',
    (_what, text, says) => {
      const folder = copyOfRiverside()
      writeFileSync(path.join(folder, 'places.json'), text)
      expect(compileDataset(folder).diagnostics).toEqual([
        expect.objectContaining({ file: 'places.json', problem: expect.stringContaining(says) }),
      ])
      const news = path.join(folder, 'news.json')
      writeFileSync(news, readFileSync(news, 'utf8').replace('"title"', '"titel"'))
      expect(compileDataset(folder).diagnostics).toContainEqual(
        expect.objectContaining({ file: 'news.json', advice: '是不是想写「title」？' }),
      )
    },
  )

  it.each(datasetFiles)('reports %s alone where it alone is broken: no follow-up errors', (file) => {
    for (const whole of [riverside, jiangwan]) {
      const folder = copyOf(whole)
      writeFileSync(path.join(folder, file), `${readFileSync(path.join(folder, file), 'utf8')}]`)
      const { diagnostics } = compileDataset(folder)
      expect(diagnostics?.map((found) => found.file)).toEqual([file])
    }
  })

  it('never throws and never passes what JSON.parse refuses, whatever is struck from or put into a file', () => {
    const whole = readFileSync(path.join(riverside, 'places.json'), 'utf8')
    const folder = copyOfRiverside()
    const typed = fc.constantFrom(...'{}[],:"\\/\'“，：\n\t1a中 ')
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(3), fc.array(typed, { maxLength: 3 }), (at, drop, put) => {
        const text = whole.slice(0, at) + put.join('') + whole.slice(at + drop)
        writeFileSync(path.join(folder, 'places.json'), text)
        const broken = readDataset(folder).diagnostics.filter(({ problem }) => /合格的 JSON/.test(problem))
        for (const { problem } of broken) expect(problem).toMatch(/第 \d+ 行第 \d+ 列，./)
        expect(broken).toHaveLength(isJson(text) ? 0 : 1)
      }),
    )
  })

  it('says that a file is nested too deep also where it is broken', () => {
    const folder = copyOfRiverside()
    writeFileSync(path.join(folder, 'places.json'), '['.repeat(100_000))
    expect(readDataset(folder).diagnostics).toEqual([
      expect.objectContaining({ file: 'places.json', problem: expect.stringContaining('30 层') }),
    ])
  })

  it('names both lines of a key that an object has twice, and nothing where two objects share it', () => {
    const folder = copyOfRiverside()
    const file = path.join(folder, 'places.json')
    const text = readFileSync(file, 'utf8')
    const line = text.slice(0, text.indexOf('"hb02"')).split('\n').length
    writeFileSync(file, text.replace('"id": "hb02",', '"id": "hb02",\n"id": "hb02",'))
    expect(compileDataset(folder).diagnostics).toEqual([
      expect.objectContaining({
        file: 'places.json',
        row: '地点第 2 条（hb02 河滨银行）',
        field: expect.stringContaining('id'),
        problem: `「id」写了两遍：第 ${line} 行和第 ${line + 1} 行`,
      }),
    ])
  })

  it.each([
    ['GBK', gbk],
    ['UTF-16', Buffer.from('\uFEFF{ "places": "河滨" }', 'utf16le')],
    ['UTF-16', Buffer.from('{ "places": "河滨" }', 'utf16le')],
    ['UTF-16', Buffer.from('\uFEFF{ "places": "河滨" }', 'utf16le').swap16()],
    ['别的', Buffer.from([0x7b, 0x22, 0x80, 0xff, 0xff, 0x22, 0x7d])],
  ])('says once that a file is in %s and must be UTF-8', (encoding, bytes) => {
    const folder = copyOfRiverside()
    writeFileSync(path.join(folder, 'places.json'), bytes)
    expect(compileDataset(folder).diagnostics).toEqual([
      expect.objectContaining({
        file: 'places.json',
        problem: expect.stringMatching(`^这个文件是 ${encoding} ?编码$`),
        advice: expect.stringContaining('另存为 UTF-8'),
      }),
    ])
  })

  it('names the field where a UTF-8 file has a byte that is none', () => {
    const folder = copyOfRiverside()
    const file = path.join(folder, 'places.json')
    const bytes = readFileSync(file)
    bytes[bytes.indexOf('河滨银行') + 1] = 0x20
    writeFileSync(file, bytes)
    expect(compileDataset(folder).diagnostics).toContainEqual(
      expect.objectContaining({ file: 'places.json', problem: expect.stringContaining('有乱码') }),
    )
  })

  it('accepts the byte order mark that spreadsheet programs put first', () => {
    const folder = copyOfRiverside()
    const file = path.join(folder, 'news.json')
    writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8')}`)
    expect(compileDataset(folder).diagnostics).toBeUndefined()
  })
})

describe('a file that is nested too deep', () => {
  const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth)

  it.each([
    ['lists', `{ "places": [{ "id": "hb01", "note": ${nested(100_000, '[', ']')} }] }`],
    [
      'objects',
      `{ "places": [{ "id": "hb01", "note": ${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)} }] }`,
    ],
  ])('%s: is refused at once, with file, row and field', (_what, text) => {
    const folder = copyOfRiverside()
    writeFileSync(path.join(folder, 'places.json'), text)
    const before = process.cpuUsage()
    const { diagnostics } = compileDataset(folder)
    // Of this process alone, in microseconds: what else the machine does is not counted.
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000)
    expect(diagnostics).toEqual([
      expect.objectContaining({
        file: 'places.json',
        row: '地点第 1 条',
        field: '说明（note）',
        problem: '一层套一层，超过了 30 层',
      }),
    ])
  })

  it('also where the whole file is nothing else', () => {
    const folder = copyOfRiverside()
    writeFileSync(path.join(folder, 'news.json'), nested(100_000, '[', ']'))
    const { diagnostics } = compileDataset(folder)
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ file: 'news.json', problem: expect.stringContaining('30 层') }),
    )
  })
})

describe('compiling a dataset', () => {
  it('yields what the pages import, without the editors’ $schema', () => {
    const { modules, files } = compileDataset(riverside)
    expect(modules?.neighbourhood).toMatchObject({ name: '河滨街道（虚构）' })
    expect(modules?.neighbourhood).not.toHaveProperty('$schema')
    expect(modules?.['sorting-rules']).not.toHaveProperty('$schema')
    expect(modules?.['sorting-rules']).not.toHaveProperty('items')
    expect(files.map((file) => path.basename(file))).toEqual([
      'neighbourhood.json',
      'places.json',
      'news.json',
      'sorting.json',
      'printed.json',
    ])
  })

  it('leaves the news out where its tab is switched off', () => {
    expect(compileDataset(riverside).modules?.news).toEqual([])

    const folder = copyOfRiverside()
    const file = path.join(folder, 'neighbourhood.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace('"tabs": [', '"tabs": ["news", '))
    expect(compileDataset(folder).modules?.news.map(({ id }) => id)).toEqual(['opening'])
  })

  it('computes the readings of places, so that the phone need not', () => {
    const first = compileDataset(riverside).modules?.places[0]
    expect(first?.searchTerms).toContainEqual({ text: '虚构路', pinyin: 'xu gou lu' })
  })

  it('yields what is wrong and nothing else from a faulty dataset', () => {
    const folder = copyOfRiverside()
    const file = path.join(folder, 'places.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace('"hb02"', '"hb01"'))
    const compiled = compileDataset(folder)
    expect(compiled.modules).toBeUndefined()
    expect(compiled.diagnostics).toHaveLength(2)
  })
})
