import { openPage } from './driver/page'

afterEach(() => jest.restoreAllMocks())

test('a page whose own body fails says so, can be tried again, and has a way home', async () => {
  // The app is running, and Taro has drawn its own random numbers.
  await (await openPage('about')).unload()
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  // The quiz draws its questions while it is drawn itself, in the page's own hook.
  const dice = jest.spyOn(Math, 'random').mockImplementation(() => {
    throw new Error('broken on purpose')
  })
  const page = await openPage('sorting-guide/quiz')
  expect(page.names('heading')).toEqual(['这一页出错了'])
  expect(page.text()).toContain('信息都还在手机里')

  await page.tap('button', '回首页')
  expect(page.wx.callsOf('switchTab')).toEqual([{ url: '/pages/sorting/index' }])

  await page.tap('button', '再试一次')
  expect(page.names('heading')).toEqual(['这一页出错了'])
  dice.mockRestore()
  await page.tap('button', '再试一次')
  expect(page.text()).toContain('第 1 题，共 10 题')
})
