import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { newNeighbourhood } from '../../scripts/new-neighbourhood'
import { checkDataset } from '../../tools/dataset/check'
import { compileDataset } from '../../tools/dataset/compile'
import type { LocatedDiagnostic } from '../../tools/dataset/diagnostic'
import { textNodes } from '../../tools/dataset/json-path'
import { type DatasetFile, readDataset } from '../../tools/dataset/read'
import { put } from '../fixtures/broken-dataset'

const datasets = () => mkdtempSync(path.join(tmpdir(), 'datasets-'))
const isUnwritten = ({ problem }: LocatedDiagnostic) => problem === '还没写：留着「待补写」'

/** Changes a value of a file in a dataset folder. */
function write(folder: string, file: DatasetFile, where: (string | number)[], value: unknown): void {
  const target = path.join(folder, file)
  const json: unknown = JSON.parse(readFileSync(target, 'utf8'))
  put(json, where, value)
  writeFileSync(target, JSON.stringify(json))
}

/** What an editor does whom the check leads: each field that waits for a text gets one, and the points lie in the bounds. */
function fill(folder: string, files: DatasetFile[]): void {
  const { json } = readDataset(folder)
  for (const file of files)
    for (const { path: where, value } of textNodes(json[file]))
      if (value === '待补写') write(folder, file, where, where.includes('searchExamples') ? '1' : '新街')
  write(folder, 'neighbourhood.json', ['bounds'], { south: 30.6, north: 30.7, west: 104, east: 104.1 })
  const point = { latitude: 30.65, longitude: 104.05 }
  for (const [key, value] of Object.entries(point)) {
    write(folder, 'neighbourhood.json', ['landmarks', 0, key], value)
    write(folder, 'places.json', ['places', 0, 'position', key], value)
  }
}

describe('npm run new:neighbourhood', () => {
  test('writes four files in which the check finds nothing but what is still to be written, each with how', () => {
    const folder = newNeighbourhood('chengdu', datasets())
    expect(readdirSync(folder).sort()).toEqual([
      'neighbourhood.json',
      'news.json',
      'places.json',
      'sorting.json',
    ])
    const found = checkDataset(readDataset(folder))
    expect(found.filter(isUnwritten).length).toBeGreaterThan(20)
    for (const { advice } of found.filter(isUnwritten)) expect(advice).toMatch(/^写上：.{3,}/)
    expect(found.filter((each) => !isUnwritten(each)).map(({ problem }) => problem)).toEqual([
      '框是空的：南要小于北，西要小于东',
    ])
  })

  test('says nothing of the neighbourhood it began with, not even where the sorting of its city was', () => {
    const folder = newNeighbourhood('chengdu', datasets())
    for (const file of readdirSync(folder))
      expect(
        readFileSync(path.join(folder, file), 'utf8').match(
          /江湾|虹口|上海|随申办|市民驿站|接力站|湿垃圾|干垃圾/g,
        ),
      ).toBeNull()
  })

  test('is a dataset that builds once all of it is written, and again with the sorting tab', () => {
    const folder = newNeighbourhood('chengdu', datasets())
    fill(folder, ['neighbourhood.json', 'places.json', 'news.json'])
    expect(compileDataset(folder)).toMatchObject({
      warnings: [],
      modules: { neighbourhood: { id: 'chengdu' } },
    })
    write(folder, 'neighbourhood.json', ['tabs'], ['stations', 'services', 'sorting'])
    const found = checkDataset(readDataset(folder))
    expect(found.length).toBeGreaterThan(10)
    expect(found.every((each) => each.file === 'sorting.json' && isUnwritten(each))).toBe(true)
    fill(folder, ['sorting.json'])
    for (const at of [0, 1, 2, 3, 4, 5, 6]) write(folder, 'sorting.json', ['bins', at, 'name'], `第${at}种`)
    expect(checkDataset(readDataset(folder))).toEqual([])
  })

  test.each(['', 'Chengdu', '成都', '../x', 'a b', 'schema'])(
    'refuses the name %j, and writes nothing',
    (name) => {
      const folder = datasets()
      expect(() => newNeighbourhood(name, folder)).toThrow('名字写小写字母、数字和连字符')
      expect(readdirSync(folder)).toEqual([])
    },
  )

  test('does not write over a neighbourhood that is there', () => {
    const folder = datasets()
    newNeighbourhood('chengdu', folder)
    expect(() => newNeighbourhood('chengdu', folder)).toThrow('src/data/chengdu 已经有了')
    expect(readdirSync(folder)).toEqual(['chengdu'])
  })
})
