import { fakeWx, openPage } from './driver/page'

test('past ten pages a new one takes the place of the top one, and nothing is said', async () => {
  const wx = fakeWx()
  wx.fail('navigateTo', { errMsg: 'navigateTo:fail webview count limit exceed' })
  const page = await openPage('stations', {}, wx)
  await page.tap('link', /^7 号站/)
  expect(wx.callsOf('redirectTo')).toEqual([{ url: '/pages/place/index?id=jw07' }])
  expect(wx.callsOf('showModal')).toEqual([])
})
