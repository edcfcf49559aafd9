import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { exportIn } from '../../../scripts/export'
import { compileDataset } from '../../../tools/dataset/compile'
import { folderWithTwoErrors } from '../../fixtures/broken-dataset'

const { modules } = compileDataset(path.resolve('src/data/jiangwan'))
if (modules === undefined) throw new Error('the dataset is faulty')
const root = () => mkdtempSync(path.join(tmpdir(), 'export-'))
const names = ['README.txt', 'hsds.json', 'places.csv', 'places.geojson']

test('the data lies in dist/export; where the site has been built its data is made anew, with the page that leads to it', () => {
  const alone = root()
  expect(exportIn(alone, modules)).toEqual([path.join('dist', 'export')])
  expect(readdirSync(path.join(alone, 'dist/export')).sort()).toEqual(names)
  expect(readdirSync(path.join(alone, 'dist'))).toEqual(['export'])

  const withSite = root()
  mkdirSync(path.join(withSite, 'dist/site/data'), { recursive: true })
  writeFileSync(path.join(withSite, 'dist/site/data/old.csv'), '')
  writeFileSync(path.join(withSite, 'dist/site/index.html'), 'the list')
  exportIn(withSite, modules)
  expect(readdirSync(path.join(withSite, 'dist/site/data')).sort()).toEqual([...names, 'index.html'].sort())
  expect(readFileSync(path.join(withSite, 'dist/site/index.html'), 'utf8')).toBe('the list')
  expect(readFileSync(path.join(withSite, 'dist/site/data/index.html'), 'utf8')).toContain('许可：MIT')
})

test('a folder that cannot be written is told in one sentence, and nothing is left half-written', () => {
  const folder = root()
  writeFileSync(path.join(folder, 'dist'), 'a file')
  expect(() => exportIn(folder, modules)).toThrow(/^dist\/export 写不进去/)
  expect(readdirSync(folder)).toEqual(['dist'])
})

test('a faulty dataset or an unknown option ends with 1 and a sentence', () => {
  const run = (args: string[], dataset: string) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/export.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, DATASET: dataset },
    })
  expect(run([], folderWithTwoErrors())).toMatchObject({ status: 1, stderr: expect.stringContaining('2 处') })
  expect(run(['--csv'], 'jiangwan')).toMatchObject({ status: 1, stderr: '只能写 --dataset（哪一个社区）\n' })
}, 30_000)
