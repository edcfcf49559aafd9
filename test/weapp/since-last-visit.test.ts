import type { OpenPage } from './driver/page'

/** A launch of the app with this on the phone: the session of an earlier launch is gone. */
async function visit(stored: unknown, brokenStorage = false): Promise<OpenPage> {
  jest.resetModules()
  const { fakeWx, openPage }: typeof import('./driver/page') = require('./driver/page')
  const wx = fakeWx()
  if (stored !== undefined) wx.storage.set('news-seen', stored)
  if (brokenStorage) wx.failEverything()
  return openPage('news', {}, wx)
}

const marks = (page: OpenPage) => page.names('link').filter((name) => /新增|有更新/.test(name))

test('a first visit marks nothing; the next one marks what is new and what was changed', async () => {
  const first = await visit(undefined)
  expect(marks(first)).toEqual([])

  const seen = Object(first.wx.storage.get('news-seen'))
  expect(Object.keys(seen)).toEqual(['safety-reaccreditation', 'second-quarter', 'relief-plaques'])

  const again = await visit(seen)
  expect(marks(again)).toEqual([])

  const { 'relief-plaques': _, ...older } = { ...seen, 'second-quarter': 'an earlier text' }
  const later = marks(await visit(older))
  expect(later).toHaveLength(2)
  expect(later[0]).toContain('有更新，二季度办了什么')
  expect(later[1]).toContain('新增，9 处爱心接力站授牌')
})

test('broken storage marks nothing and the news can be read', async () => {
  expect(marks(await visit('nonsense'))).toEqual([])
  const page = await visit(undefined, true)
  expect(marks(page)).toEqual([])
  expect(page.text()).toContain('二季度办了什么')
})
