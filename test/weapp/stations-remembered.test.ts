import { fakeWx, openPage } from './driver/page'

test('kept stations and a place that is gone are read from the storage of an earlier visit', async () => {
  const wx = fakeWx()
  wx.storage.set('kept-places', ['jw09', 'gone', 'jw01'])
  wx.storage.set('origin', { kind: 'road', road: '没有这条路' })
  const page = await openPage('stations', {}, wx)
  expect(page.text()).toContain('我在…附近')
  expect(page.names('link').filter((label) => /号站，/.test(label))).toHaveLength(9)

  await page.tap('button', /^筛选/)
  await page.tap('radio', '我的收藏 2 处')
  expect(page.names('link').filter((label) => /号站，/.test(label))).toEqual([
    expect.stringMatching(/^1 号站/),
    expect.stringMatching(/^9 号站/),
  ])
})
