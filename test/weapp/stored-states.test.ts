import fc from 'fast-check'
import type { OpenPage } from './driver/page'
import type { FakeWx } from './driver/wx'

jest.setTimeout(60_000)

/** What an earlier visit left on the phone. */
const earlier = {
  'kept-places': ['jw09', 'jw01'],
  'news-seen': { 'second-quarter': 'abc' },
  origin: { kind: 'road', road: '华严路' },
  'reading-position': { 'second-quarter': 1500, 'relief-plaques': 900 },
  'sorting-recent': ['电池', '报纸'],
  'type-size': 'largest',
}

/** The app, launched with this on the phone: nothing of an earlier session is left. */
function launched(stored: object): {
  wx: FakeWx
  open(name: string, query?: Record<string, string>): Promise<OpenPage>
} {
  jest.resetModules()
  const { fakeWx, openPage }: typeof import('./driver/page') = require('./driver/page')
  const wx = fakeWx()
  for (const [key, value] of Object.entries(stored)) wx.storage.set(key, value)
  return { wx, open: (name, query = {}) => openPage(name, query, wx) }
}

/** Everything a reader does that is remembered. */
async function useAll({ open }: ReturnType<typeof launched>): Promise<void> {
  const about = await open('about')
  await about.tap('radio', '字号：大')
  await about.unload()
  const stations = await open('stations')
  await stations.tap('button', /^我在/)
  await stations.tap('radio', '虹湾路')
  await stations.unload()
  const place = await open('place', { id: 'jw05' })
  await place.tap('button', /^(已)?收藏$/)
  await place.unload()
  await (await open('news')).unload()
  const article = await open('article', { id: 'second-quarter' })
  await article.scroll(700)
  await article.unload()
  const sorting = await open('sorting')
  await sorting.tap('button', '粽叶')
  await sorting.unload()
}

test('each of the remembered things is written, while storage works', async () => {
  const app = launched(earlier)
  await useAll(app)
  for (const [key, value] of Object.entries(earlier)) {
    expect([key, app.wx.storage.get(key)]).not.toEqual([key, value])
  }
  expect(app.wx.storage.get('kept-places')).toEqual(['jw05', 'jw09', 'jw01'])
  expect(app.wx.callsOf('showToast').map(({ title }) => title)).not.toContain(
    '手机存不了，收藏只管到关掉小程序',
  )
})

test('what cannot be read is not written over, and holds until the app is closed', async () => {
  const app = launched(earlier)
  app.wx.api.getStorageSync = () => {
    throw new Error('getStorageSync:fail data error')
  }
  await useAll(app)
  expect(Object.fromEntries(app.wx.storage)).toEqual(earlier)
  expect(app.wx.callsOf('showToast').map(({ title }) => title)).toContain('手机存不了，收藏只管到关掉小程序')

  const place = await app.open('place', { id: 'jw05' })
  expect(place.names('button')).toContain('已收藏')
  await place.unload()
  const sorting = await app.open('sorting')
  expect(sorting.text()).toContain('刚查过')
  await sorting.unload()
})

test('whatever lies in the storage, every page that reads it opens and takes what is done there', async () => {
  const odd = fc.oneof(fc.jsonValue(), fc.constantFrom(...Object.values(earlier)))
  const keys = Object.keys(earlier)
  await fc.assert(
    fc.asyncProperty(fc.tuple(...keys.map(() => odd)), async (values) => {
      const app = launched(Object.fromEntries(keys.map((key, index) => [key, values[index]])))
      await useAll(app)
      for (const name of ['stations', 'news', 'sorting', 'about']) {
        const page = await app.open(name)
        expect(page.names('heading')).not.toContain('这一页出错了')
        await page.unload()
      }
      expect(app.wx.storage.get('kept-places')).toContain('jw05')
      expect(app.wx.storage.get('type-size')).toBe('large')
      expect(app.wx.storage.get('origin')).toEqual({ kind: 'road', road: '虹湾路' })
      expect(app.wx.storage.get('reading-position')).toHaveProperty('second-quarter', 700)
    }),
    { numRuns: 5, endOnFailure: true },
  )
})
