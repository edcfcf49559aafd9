import { readFileSync } from 'node:fs'
import { fileSizes, subpackageRoots, tooLarge } from '../../scripts/package-size'
import { ensurePackage } from '../fixtures/packages'
import { allNodes } from './driver/tree'

// The driver reads which package to open when it is loaded.
process.env.PACKAGE = 'many'
const { openPage }: typeof import('./driver/page') = require('./driver/page')

// A package that holds 10,000 stations takes a while to start on a busy machine.
jest.setTimeout(30_000)
const cardsOn = (page: Awaited<ReturnType<typeof openPage>>) =>
  page.names('link').filter((label) => /^\d+ 号站，/.test(label))

beforeAll(() => ensurePackage('many'), 240_000)

describe('where no wall has a code', () => {
  test('there is nothing to scan with, and no page speaks of posters or codes', async () => {
    const list = await openPage('stations')
    expect(list.names('button').filter((name) => name.includes('扫'))).toEqual([])
    await list.type('外滩')
    expect(list.text()).toContain('可以试：站号')
    const unknown = await openPage('place', { id: 'zz999' })
    expect(unknown.text()).toContain('没有这一处')
    for (const page of [list, unknown]) expect(page.text()).not.toMatch(/海报|墙|码/)
    for (const page of [list, unknown]) await page.unload()
  })
})

describe('with 10,000 stations', () => {
  test('every package is one that WeChat takes, the main one of at most 2 MB', () => {
    expect(tooLarge(fileSizes('dist/many'), subpackageRoots('dist/many'))).toBeUndefined()
  })

  test('the list opens with a setData as small as with nine', async () => {
    const page = await openPage('stations')
    expect(page.text()).toContain('全部 9999 处')
    expect(cardsOn(page)).toHaveLength(10)
    expect(page.setData).toHaveLength(1)
    expect(page.setData[0]?.bytes).toBeLessThan(24 * 1024)
    expect(allNodes(page.tree()).length).toBeLessThan(400)
    await page.unload()
  })

  test('the end of the page loads more in steps, each sending only its own rows, up to fifty', async () => {
    const page = await openPage('stations')
    for (const shown of [20, 30, 40, 50, 50]) {
      page.setData.length = 0
      await page.reachBottom()
      expect(cardsOn(page)).toHaveLength(shown)
      expect(page.setData.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(24 * 1024)
    }
    const nodes = allNodes(page.tree())
    expect(nodes.length).toBeLessThan(1_000)
    expect(Math.max(...nodes.map(({ children }) => children.length))).toBeLessThanOrEqual(60)
    await page.unload()
  })

  test('after fifty the next batch takes their place, so that every station can be reached', async () => {
    const page = await openPage('stations')
    for (let step = 0; step < 4; step += 1) await page.tap('button', '再看 10 处')
    await page.tap('button', '下一批（还有 9949 处）')
    expect(cardsOn(page)[0]).toMatch(/^51 号站/)
    expect(page.wx.callsOf('pageScrollTo')).toHaveLength(1)
    await page.unload()
  })

  test('a search answers with one small setData, and begins at its first stations again', async () => {
    const page = await openPage('stations')
    await page.reachBottom()
    page.setData.length = 0
    await page.type('9876')
    expect(cardsOn(page)).toEqual([expect.stringMatching(/^9876 号站/)])
    await page.type('金桥弄')
    expect(cardsOn(page)).toHaveLength(10)
    expect(Math.max(...page.setData.map(({ bytes }) => bytes))).toBeLessThan(24 * 1024)
    await page.unload()
  })

  test('the map draws a hundred and says so', async () => {
    const page = await openPage('stations')
    await page.tap('radio', '看法：地图')
    expect(page.text()).toContain('地图上先画 100 处')
    await page.unload()
  })

  test('a place opens with its nearest others', async () => {
    const page = await openPage('place', { scene: 'dm05050' })
    expect(page.text()).toMatch(/^你在/)
    expect(cardsOn(page)).toHaveLength(2)
    await page.unload()
  })
})

describe('a station whose hours are known', () => {
  test('can be found as open now, while shut and unknown ones are not', async () => {
    const page = await openPage('stations')
    await page.tap('button', /^筛选/)
    await page.tap('radio', '现在开着的')
    expect(cardsOn(page)).toEqual([expect.stringMatching(/^9998 号站.*按公示，全天开$/)])
    await page.unload()
  })

  test('says on its page what the sign says, and in three states what is there', async () => {
    const page = await openPage('place', { scene: 'dm09998' })
    expect(page.text()).toContain('按公示，全天开')
    expect(page.text()).toContain('每天 00:00–24:00')
    expect(page.text()).toContain('2026 年 10 月，样板')
    expect(page.names('img')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^饮水，有，/),
        expect.stringMatching(/^卫生间，没有，/),
        '休息，未核实',
      ]),
    )
    await page.unload()
  })

  test('that is shut says so, and no card sends people from one shut door to another', async () => {
    const page = await openPage('place', { scene: 'dm09999' })
    expect(page.text()).toContain('按公示，现在关着')
    await page.unload()
    const next = await openPage('place', { scene: 'dm09998' })
    expect(cardsOn(next).some((label) => label.startsWith('9999 号站'))).toBe(false)
    await next.unload()
  })
})

describe('a station that was given up', () => {
  test('is not listed, but its old code leads to the nearest two', async () => {
    const page = await openPage('stations')
    await page.type('10000')
    expect(page.text()).toContain('没有找到')
    await page.unload()

    const place = await openPage('place', { scene: 'dm10000' })
    expect(place.text()).toContain('这一站已停用')
    expect(place.text()).toContain('从 2026 年 9 月 1 日 起停用')
    expect(cardsOn(place)).toHaveLength(2)
    await place.unload()
  })
})

describe('with location switched off', () => {
  test('the package asks for no location interface, and the button is gone', async () => {
    const app = JSON.parse(readFileSync('dist/many/app.json', 'utf8'))
    expect(app).not.toHaveProperty('requiredPrivateInfos')
    expect(app).not.toHaveProperty('permission')
    const page = await openPage('stations')
    expect(page.text()).not.toContain('离我近')
    expect(page.text()).toContain('我在…附近')
    await page.unload()
  })
})
