import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ensurePackage } from '../fixtures/packages'
import { stopClockAt } from './driver/clock'
import { appSchema, pageSchema } from './driver/config-files'

// The driver reads which package to open when it is loaded.
process.env.PACKAGE = 'riverside'
const { fakeWx, openPage }: typeof import('./driver/page') = require('./driver/page')

const dist = path.resolve('dist/riverside')
const app = () => appSchema.parse(JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8')))
const tabs = ['stations', 'services', 'sorting']
const notice = '12 月起各歇脚点开暖气'

beforeAll(() => ensurePackage('riverside'), 180_000)
afterEach(() => jest.useRealTimers())

describe('a neighbourhood whose account may not carry news', () => {
  test('has a package without a news page, with the other three tabs', () => {
    expect(app().tabBar.list.map(({ pagePath }) => pagePath)).toEqual(tabs.map((tab) => `pages/${tab}/index`))
    expect(JSON.stringify(app())).not.toMatch(/news\/|article/)
    for (const page of ['news', 'article']) expect(existsSync(path.join(dist, 'pages', page))).toBe(false)
  })

  test('ships no word of its articles', () => {
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    )
    expect(files.length).toBeGreaterThan(5)
    const holding = files.filter((file) =>
      readFileSync(path.join(dist, file), 'utf8').includes('四处歇脚点开门'),
    )
    expect(holding).toEqual([])
  })

  test('names no other neighbourhood, in no file', () => {
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(js|json|wxml)$/.test(file),
    )
    expect(files.length).toBeGreaterThan(20)
    const naming = files.filter(
      // WeChat's developer tools read that one, from the project's own root.
      (file) =>
        file !== 'project.config.json' &&
        /江湾|虹口|按上海|上海[分四市]/.test(readFileSync(path.join(dist, file), 'utf8')),
    )
    expect(naming).toEqual([])
  })

  test('tells on its about page of nothing it does not have: neither news nor the phone’s position', async () => {
    const about = (await openPage('about')).text()
    expect(about).toContain('字号、收藏的站')
    for (const word of ['资讯', '报纸', '一篇看到哪里', '离我近', '用定位']) expect(about).not.toContain(word)
  })

  test('speaks its own words: of its stations, whom to tell, and which number to dial', async () => {
    expect(app().tabBar.list.map(({ text }) => text)).toEqual(['歇脚点', '办事', '分类'])
    const bar = (page: string) =>
      pageSchema.parse(JSON.parse(readFileSync(path.join(dist, `pages/${page}/index.json`), 'utf8')))
        .navigationBarTitleText
    expect(['stations', 'services', 'place'].map(bar)).toEqual(['歇脚点', '办事', '歇脚点'])

    const page = await openPage('emergency')
    expect(page.text()).toContain('先打 999')
    await page.tap('button', '拨打 999')
    expect(page.wx.callsOf('makePhoneCall')).toEqual([{ phoneNumber: '999' }])
    for (const tab of ['services', 'place'])
      expect((await openPage(tab, { id: 'hb01' })).text()).toContain(tab === 'place' ? '告诉居委会' : '999')
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(js|json|wxml)$/.test(file),
    )
    const naming = files.filter((file) =>
      /接力站|随申办|洋山芋|告诉街道|12351|(?<![\d.])120(?![\d.])\s?(?:指导|[，的听])/.test(
        readFileSync(path.join(dist, file), 'utf8'),
      ),
    )
    expect(naming).toEqual([])
  })

  test('sorts into its own bins: a green one and a grey one, and says where the unsure goes', async () => {
    const tab = await openPage('sorting')
    for (const words of ['按河滨标准', '四个桶', '绿桶', '厨余垃圾', '灰桶', '其他垃圾', '不进四个桶的'])
      expect(tab.text()).toContain(words)
    expect(tab.text()).not.toMatch(/棕桶|黑桶|湿垃圾|干垃圾/)
    const green = await openPage('sorting-guide/category', { bin: 'kitchen' })
    expect(green.wx.callsOf('setNavigationBarColor')).toEqual([
      { backgroundColor: '#1B6B3A', frontColor: '#ffffff' },
    ])
    const search = await openPage('sorting-guide/search', { q: '龙骨头架子' })
    await search.settle()
    expect(search.text()).toContain('还是分不清，投灰桶其他垃圾。电池不行：它们投红桶。')
  })

  test('opens its other tabs and a place', async () => {
    for (const tab of tabs) expect((await openPage(tab)).text().length).toBeGreaterThan(50)
    expect((await openPage('place', { id: 'hb01' })).text()).not.toContain('四处歇脚点开门')
  })
})

describe('a pinned notice', () => {
  test.each([
    ['2026-11-19T15:59:59Z', false],
    ['2026-11-19T16:00:00Z', true],
    ['2027-02-28T15:59:59Z', true],
    ['2027-02-28T16:00:00Z', false],
  ])('at %s stands above every tab: %s', async (time, shown) => {
    stopClockAt(time)
    for (const tab of tabs) expect((await openPage(tab)).text().includes(notice)).toBe(shown)
  })

  test('once closed on one tab is gone from all, and stays so', async () => {
    stopClockAt('2026-12-01T00:00:00Z')
    const wx = fakeWx()
    const stations = await openPage('stations', {}, wx)
    const services = await openPage('services', {}, wx)
    await stations.tap('button', '关掉这条通知')
    expect(stations.text()).not.toContain(notice)
    await services.show()
    expect(services.text()).not.toContain(notice)
    expect(wx.storage.get('notice-dismissed')).toBe('heating-2026')
  })
})

test('in the cold the warm room stands first, on the stations and at a place', async () => {
  for (const page of [await openPage('stations'), await openPage('place', { scene: 'hb02' })]) {
    expect(page.text().replace(notice, '')).toMatch(/^[^饮]*暖气.*饮水/)
  }
})
