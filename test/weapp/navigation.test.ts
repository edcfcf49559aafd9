import { fakeWx, openPage } from './driver/page'

test('past ten pages a new one takes the place of the top one, and nothing is said', async () => {
  const wx = fakeWx()
  wx.fail('navigateTo', { errMsg: 'navigateTo:fail webview count limit exceed' })
  const page = await openPage('stations', {}, wx)
  await page.tap('link', /^7 号站/)
  expect(wx.callsOf('redirectTo')).toEqual([{ url: '/pages/place/index?id=jw07' }])
  expect(wx.callsOf('showModal')).toEqual([])
})

test.each([
  ['a network that is gone', 'navigateTo:fail timeout'],
  ['a subpackage that is missing', 'navigateTo:fail loadSubPackage fail'],
  ['a reason it does not tell', 'navigateTo:fail'],
])('a page that does not open for %s leaves the way back, and it is said', async (_why, errMsg) => {
  const wx = fakeWx()
  wx.fail('navigateTo', { errMsg })
  const page = await openPage('stations', {}, wx)
  await page.tap('link', /^7 号站/)
  expect(wx.callsOf('redirectTo')).toEqual([])
  expect(wx.callsOf('showModal')).toEqual([expect.objectContaining({ title: '这一页没打开' })])
})

test('a page that opens neither above ten nor in place of the top one is said, too', async () => {
  const wx = fakeWx()
  wx.fail('navigateTo', { errMsg: 'navigateTo:fail webview count limit exceed' })
  wx.fail('redirectTo')
  const page = await openPage('stations', {}, wx)
  await page.tap('link', /^7 号站/)
  expect(wx.callsOf('showModal')).toHaveLength(1)
})

test('a WeChat without the call is no different', async () => {
  const wx = fakeWx()
  wx.remove('navigateTo')
  const page = await openPage('stations', {}, wx)
  await page.tap('link', /^7 号站/)
  expect(wx.callsOf('redirectTo')).toEqual([])
  expect(wx.callsOf('showModal')).toHaveLength(1)
})
