import { fakeWx, openPage } from './driver/page'

test('in place of a page that the package does not have stands one that leads on, asked for at once', async () => {
  const wx = fakeWx()
  const page = await openPage('about', {}, wx)
  wx.askForMissing('pages/gone/index')
  // WeChat does not wait: what is asked for later comes too late.
  expect(wx.callsOf('redirectTo')).toEqual([{ url: '/pages/not-found/index' }])
  await page.unload()

  const notFound = await openPage('not-found', {}, wx)
  expect(notFound.text()).toContain('没有这一页')
  await notFound.tap('button', '看接力站')
  expect(wx.callsOf('switchTab')).toEqual([{ url: '/pages/stations/index' }])
})
