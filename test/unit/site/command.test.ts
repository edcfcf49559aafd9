import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readAppId } from '../../../config/app-id'
import { buildSiteIn, summaryOf } from '../../../scripts/build-site'
import { compileDataset } from '../../../tools/dataset/compile'
import { folderWithTwoErrors } from '../../fixtures/broken-dataset'

const newFolder = (name: string) => mkdtempSync(path.join(tmpdir(), name))
const modulesOf = (folder: string) => {
  const { modules } = compileDataset(folder)
  if (modules === undefined) throw new Error('the dataset is faulty')
  return modules
}
const jiangwan = path.resolve('src/data/jiangwan')
const modules = modulesOf(jiangwan)
const before = process.env.DATASET

/** 江湾's dataset in a folder of its own, with these files in its `web-root`. */
function datasetWith(files: Record<string, string>): void {
  const dataset = newFolder('dataset-')
  cpSync(jiangwan, dataset, { recursive: true })
  mkdirSync(path.join(dataset, 'web-root'))
  for (const [name, content] of Object.entries(files))
    writeFileSync(path.join(dataset, 'web-root', name), content)
  process.env.DATASET = dataset
}

beforeEach(() => {
  process.env.DATASET = jiangwan
})
afterAll(() => {
  if (before === undefined) delete process.env.DATASET
  else process.env.DATASET = before
})

describe('npm run build:site', () => {
  it('writes plain files, and what an earlier build left is gone', () => {
    const root = newFolder('site-')
    mkdirSync(path.join(root, 'dist/site/s/99'), { recursive: true })
    buildSiteIn(root, modules)
    const site = path.join(root, 'dist/site')
    expect(readdirSync(site).sort()).toEqual([
      '404.html',
      'data',
      'index.html',
      'robots.txt',
      's',
      'sitemap.xml',
      'sos',
    ])
    expect(existsSync(path.join(site, 's/99'))).toBe(false)
    expect(readFileSync(path.join(site, 's/01/index.html'), 'utf8')).toContain('复馨敬老院')
    expect(readdirSync(path.join(root, 'dist'))).toEqual(['site'])
  })

  it('publishes the check file where WeChat looks for it: where the codes lie, and at the top', () => {
    datasetWith({ 'AbC123xyz.txt': '5f2c' })
    const root = newFolder('site-')
    buildSiteIn(root, modules)
    for (const file of ['AbC123xyz.txt', 's/AbC123xyz.txt'])
      expect(readFileSync(path.join(root, 'dist/site', file), 'utf8')).toBe('5f2c')
  })

  it('refuses what is no check file, in a sentence', () => {
    datasetWith({ 'index.html': '<p>' })
    expect(() => buildSiteIn(newFolder('site-'), modules)).toThrow(/web-root\/index\.html 放不进网站/)
  })

  it('says which page is too heavy, and leaves the old site as it was', () => {
    const root = newFolder('site-')
    buildSiteIn(root, modules)
    const file = path.join(root, 'dist/site/s/01/index.html')
    const old = readFileSync(file, 'utf8')
    const [place, ...others] = modules.places
    if (place === undefined) throw new Error('no place')
    const exceptions = Array.from({ length: 400 }, (_, index) => {
      const date = `${2030 + Math.floor(index / 28)}-01-${String((index % 28) + 1).padStart(2, '0')}`
      return { from: date, until: date, intervals: [] }
    })
    const heavy = {
      ...modules,
      places: [
        { ...place, hours: { weekly: [], exceptions, asOf: '2026-10', source: 'community-paper' } },
        ...others,
      ],
    }
    expect(() => buildSiteIn(root, heavy)).toThrow(/网页 s\/01\/index\.html 有 \d+ KB，最多 30 KB/)
    expect(readFileSync(file, 'utf8')).toBe(old)
    expect(readdirSync(path.join(root, 'dist'))).toEqual(['site'])
  })

  it('says in one sentence that it cannot write, and leaves nothing half-written', () => {
    const root = newFolder('site-')
    writeFileSync(path.join(root, 'dist'), 'a file where the folder should be')
    expect(() => buildSiteIn(root, modules)).toThrow(/dist\/site 写不进去/)
    expect(readFileSync(path.join(root, 'dist'), 'utf8')).toBe('a file where the folder should be')
  })

  it('asks for the host where the dataset has none', () => {
    const { codeHosts: _, ...neighbourhood } = modules.neighbourhood
    expect(() => buildSiteIn(newFolder('site-'), { ...modules, neighbourhood })).toThrow(/codeHosts/)
  })

  it('says which header the server has to send, and that a placeholder for a host is none', () => {
    const files = buildSiteIn(newFolder('site-'), modules)
    const said = summaryOf(files, modules)
    expect(said).toMatch(/✓ dist\/site（\d+ 页）/)
    expect(said).toContain('jiangwan.example 是占位的域名')
    const page = files.find(({ path: file }) => file === 'sos/index.html')?.content.replaceAll('&#39;', "'")
    const [, policy = ''] = /Content-Security-Policy: (.*);frame-ancestors 'none'/.exec(said) ?? []
    expect(page).toContain(`content="${policy}"`)
    const neighbourhood = { ...modules.neighbourhood, codeHosts: ['jw.shanghai.gov.cn'] }
    expect(summaryOf(files, { ...modules, neighbourhood })).not.toContain('占位')
  })

  it('ends with 1 and a sentence on a faulty dataset or an option it does not know', () => {
    const run = (args: string[], dataset: string) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build-site.ts', ...args], {
        encoding: 'utf8',
        env: { ...process.env, DATASET: dataset },
      })
    const faulty = run([], folderWithTwoErrors())
    expect({ status: faulty.status, stderr: faulty.stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining('2 处'),
    })
    expect(run(['--hots'], jiangwan)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('--dataset'),
    })
  }, 30_000)
})

describe('the AppID', () => {
  const withConfig = (text: string) => {
    const root = newFolder('app-id-')
    writeFileSync(path.join(root, 'project.private.config.json'), text)
    return root
  }

  it('is the one in the private project file, where WeChat’s tools look too', () => {
    expect(readAppId(withConfig('{ "appid": "wx0123456789abcdef" }'))).toBe('wx0123456789abcdef')
  })

  it('is none where it is not set or the test account’s', () => {
    expect(readAppId(newFolder('app-id-'))).toBeUndefined()
    expect(readAppId(withConfig('{}'))).toBeUndefined()
    expect(readAppId(withConfig('{ "appid": "touristappid" }'))).toBeUndefined()
  })

  it('that is mistyped is refused: a link with it would open nothing', () => {
    expect(() => readAppId(withConfig('{ "appid": "wx123" }'))).toThrow(/wx123.*不是 AppID/)
  })
})
