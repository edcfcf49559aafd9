import { fakeWx, type OpenPage, openPage } from './driver/page'
import { attribute } from './driver/tree'
import { titled } from './pages'

jest.setTimeout(30_000)

/** The page's root: its classes and the scale of its type. */
function look(page: OpenPage): { classes: string; scale: number } {
  const root = page.tree().children[0]
  if (typeof root !== 'object') throw new Error('an empty page')
  const [, scale] = /--font-scale:\s*([\d.]+)/.exec(String(attribute(root, 'style'))) ?? []
  return { classes: String(attribute(root, 'class')), scale: Number(scale) }
}

const standard = { classes: 'app', scale: 1 }
const elder = { classes: 'app app--elder', scale: 1.4 }
const largest = { classes: 'app app--elder', scale: 1.9 }
const bars = (page: OpenPage) =>
  page.wx.callsOf('setNavigationBarColor').map(({ backgroundColor }) => backgroundColor)

describe("type follows WeChat's setting", () => {
  test.each(titled)(
    '$name: from its first render, and again when the app comes back',
    async ({ page: name, query }) => {
      const wx = fakeWx()
      const page = await openPage(name, query, wx)
      expect(look(page)).toEqual(standard)
      await page.hide()
      // 关怀模式, switched on in WeChat's settings meanwhile.
      wx.fontSizeSetting = 23.8
      await page.show()
      expect(look(page)).toEqual(elder)
      await page.unload()

      const next = await openPage(name, query, wx)
      expect(look(next)).toEqual(elder)
      await next.unload()
    },
  )

  test.each<[what: string, factor: number | undefined, size: number, expected: object]>([
    ['the factor it gives', 1.4, 16, elder],
    ['the factor before the size', 1.15, 23.8, { classes: 'app', scale: 1.15 }],
    ['the size, of which 16 is standard there', undefined, 16, standard],
    ['the size where there is no factor', undefined, 22.4, elder],
  ])('on Android by %s', async (_, factor, size, expected) => {
    const wx = fakeWx()
    wx.platform = 'android'
    wx.fontSizeScaleFactor = factor
    wx.fontSizeSetting = size
    const page = await openPage('stations', {}, wx)
    expect(look(page)).toEqual(expected)
    await page.unload()
  })

  test('nothing is drawn anew when it is as it was', async () => {
    const page = await openPage('stations')
    page.setData.length = 0
    await page.hide()
    await page.show()
    expect(page.setData).toEqual([])
    await page.unload()
  })
})

describe("the reader's own choice", () => {
  test("wins over WeChat's setting until 跟随微信 is chosen again", async () => {
    const wx = fakeWx()
    wx.fontSizeSetting = 23.8
    const about = await openPage('about', {}, wx)
    expect(look(about)).toEqual(elder)
    await about.tap('radio', '字号：标准')
    expect(look(about)).toEqual(standard)
    await about.hide()
    await about.show()
    expect(look(about)).toEqual(standard)
    await about.tap('radio', '字号：跟随微信')
    expect(look(about)).toEqual(elder)
    await about.unload()
  })

  test('made at the top of a tab it reaches the pages that are open below, at once', async () => {
    const wx = fakeWx()
    const below = await openPage('about', {}, wx)
    const tab = await openPage('stations', {}, wx)
    await tab.tap('button', '换成大字')
    expect([look(tab), look(below)]).toEqual([elder, elder])
    await tab.tap('button', '换成特大字')
    expect([look(tab), look(below)]).toEqual([largest, largest])
    await tab.tap('button', '改回标准字')
    expect([look(tab), look(below)]).toEqual([standard, standard])
    await tab.unload()
    await below.unload()
  })

  test('where storage fails it lasts for the session', async () => {
    const wx = fakeWx()
    wx.failEverything()
    const about = await openPage('about', {}, wx)
    await about.tap('radio', '字号：特大')
    expect(wx.storage.size).toBe(0)
    await about.unload()
    const next = await openPage('stations', {}, wx)
    expect(look(next)).toEqual(largest)
    await next.tap('button', '改回标准字')
    await next.unload()
  })
})

describe('in the dark', () => {
  const coloured: [page: string, query: Record<string, string>, light: string, dark: string][] = [
    ['emergency', {}, '#B5141B', '#B21F25'],
    ['cpr', {}, '#2B0406', '#2B0406'],
    ['place', { scene: 'jw07' }, '#FF8C1A', '#FF9A38'],
    ['sorting-guide/category', { bin: 'recyclable' }, '#0B4F9E', '#1F68C4'],
    ['sorting-guide/category', { bin: 'hazardous' }, '#BF2419', '#C93427'],
    ['sorting-guide/category', { bin: 'wet' }, '#74462A', '#8F5A38'],
    ['sorting-guide/category', { bin: 'dry' }, '#2A2D2E', '#050707'],
    ['sorting-guide/category', { bin: 'bulky' }, '#4A5B63', '#566A73'],
  ]

  test.each(coloured)(
    'the bar of %s %o has the colour of the head below it',
    async (name, query, light, dark) => {
      const wx = fakeWx()
      wx.theme = 'dark'
      const page = await openPage(name, query, wx)
      expect(new Set(bars(page))).toEqual(new Set([dark]))
      // The phone goes light, then dark, while the page is open.
      wx.changeTheme('light')
      await page.settle()
      expect(bars(page).at(-1)).toBe(light)
      wx.changeTheme('dark')
      await page.settle()
      expect(bars(page).at(-1)).toBe(dark)
      await page.unload()

      const painted = bars(page).length
      wx.changeTheme('light')
      expect(bars(page)).toHaveLength(painted)
    },
  )

  test('a page below another leaves the bar in front alone, and has its own colour when it comes back', async () => {
    const wx = fakeWx()
    const page = await openPage('place', { scene: 'jw07' }, wx)
    await page.hide()
    wx.changeTheme('dark')
    expect(bars(page)).toEqual(['#FF8C1A'])
    await page.show()
    expect(bars(page)).toEqual(['#FF8C1A', '#FF9A38'])
    await page.unload()
  })

  test.each([
    'news',
    'stations',
    'services',
    'sorting',
    'about',
    'sorting-guide/search',
    'sorting-guide/quiz',
    'article',
  ])('the bar of %s is left to theme.json', async (name) => {
    const wx = fakeWx()
    wx.theme = 'dark'
    const page = await openPage(name, {}, wx)
    expect(bars(page)).toEqual([])
    await page.unload()
  })

  test('an old WeChat that cannot tell the theme gets the light colours and no error', async () => {
    const wx = fakeWx()
    for (const name of ['getAppBaseInfo', 'onThemeChange', 'offThemeChange']) wx.remove(name)
    const page = await openPage('emergency', {}, wx)
    expect(new Set(bars(page))).toEqual(new Set(['#B5141B']))
    await page.unload()
  })
})
