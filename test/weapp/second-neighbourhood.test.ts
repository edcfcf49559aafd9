import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { compileDataset } from '../../tools/dataset/compile'
import { riverside } from '../fixtures/broken-dataset'
import { ensurePackage } from '../fixtures/packages'
import { stopClockAt } from './driver/clock'
import { saidOn, screensOf, tapEverything } from './driver/every-screen'

// The driver reads which package to open when it is loaded.
process.env.PACKAGE = 'riverside'
const { openPage }: typeof import('./driver/page') = require('./driver/page')

const dist = path.resolve('dist/riverside')
/** True of 江湾, and of no other neighbourhood: its names, its city, its numbers, what people there call things. */
const words =
  /江湾|虹口|上海(?!报)|沪语|随申办|洋山芋|市民驿站|接力站|(?:告诉|请)街道|社区报|[棕黑]桶|jiangwan|shanghai|(?<!\d)12[03]45(?!\d)|12351|(?<![\d.#])120(?![\d.])\s?(?:指导|[，的听])/i

const { modules } = compileDataset(riverside)
if (modules === undefined) throw new Error('the second neighbourhood has errors')
const screens = screensOf(modules)

beforeAll(async () => {
  await ensurePackage('riverside')
  stopClockAt('2026-11-24T10:00:00+08:00')
}, 180_000)
afterAll(() => jest.useRealTimers())

test('no file of its package holds a word of another neighbourhood', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(path.join(dist, file)).isFile(),
  )
  const texts = files.filter((file) => !/\.(png|jpg|gif|mp3)$/.test(file))
  expect(texts.length).toBeGreaterThan(50)
  const found = texts.flatMap((file) => {
    const match = words.exec(readFileSync(path.join(dist, file), 'utf8'))
    return match === null ? [] : [`${file}: ${match[0]}`]
  })
  expect(found).toEqual([])
})

describe('each of its pages, with all that it can be opened with', () => {
  const titled = screens.map(([page, query]) => ({
    name: `${page} ${new URLSearchParams(query)}`,
    page,
    query,
  }))

  test.each(titled)(
    '$name opens, and says nothing of another neighbourhood',
    async ({ page: name, query }) => {
      const complained = jest.spyOn(console, 'error').mockImplementation(() => undefined)
      const page = await openPage(name, query)
      const said = saidOn(page)
      expect(complained.mock.calls).toEqual([])
      expect(said.length).toBeGreaterThan(20)
      expect(said.match(words) ?? []).toEqual([])
      expect(said.match(/undefined|NaN|null|\[object|这一页出错了/g) ?? []).toEqual([])
      await page.unload()
      complained.mockRestore()
    },
  )

  const states: [string, Record<string, string>][] = [
    ...modules.neighbourhood.tabs.map((tab): [string, Record<string, string>] => [tab, {}]),
    ['emergency', { place: 'hb-101' }],
    ['place', { id: 'hb01' }],
    ['place', { scene: 'hb02' }],
    ['sorting-guide/search', { q: '旧报纸' }],
    ['sorting-guide/quiz', {}],
    ['about', {}],
  ]
  test.each(states)('%s %j: so does every state that a tap leads to', async (name, query) => {
    const page = await openPage(name, query)
    const said = await tapEverything(page)
    expect(said.length).toBeGreaterThan(3)
    for (const text of said) {
      expect(text.match(words) ?? []).toEqual([])
      expect(text.match(/undefined|NaN|null|\[object|这一页出错了/g) ?? []).toEqual([])
    }
    await page.unload()
  })
})
