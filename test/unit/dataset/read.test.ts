import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { compileDataset } from '../../../tools/dataset/compile'
import { readDataset } from '../../../tools/dataset/read'
import { riverside } from '../../fixtures/broken-dataset'

function copyOfRiverside(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dataset-'))
  cpSync(riverside, folder, { recursive: true })
  return folder
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

  it('says near which line a file stops being JSON, and still checks the other files', () => {
    const folder = copyOfRiverside()
    writeFileSync(path.join(folder, 'places.json'), '{\n  "places": [\n    {"id": "hb01",,}\n  ]\n}\n')
    const { diagnostics } = compileDataset(folder)
    expect(diagnostics).toEqual([
      expect.objectContaining({ file: 'places.json', problem: expect.stringContaining('第 3 行附近') }),
      // The article points to places, but which of them exist is not known now.
    ])
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
