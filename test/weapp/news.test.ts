import { stopClockAt } from './driver/clock'
import { openPage } from './driver/page'

const cards = (names: string[]) => names.filter((name) => /^(安全社区|重点工作|户外职工)，/.test(name))

afterEach(() => {
  jest.useRealTimers()
})

describe('资讯', () => {
  test('shows key figures that are older than a year in one line at the end, and all of them when it is tapped', async () => {
    const page = await openPage('news')
    expect(page.names('link').some((name) => name.includes('看出自哪篇'))).toBe(false)
    const text = page.text()
    expect(text.indexOf('数说江湾：2019 年的几个数')).toBeGreaterThan(text.indexOf('9 处爱心接力站'))

    await page.tap('button', '数说江湾：2019 年的几个数')
    const figures = page.names('link').filter((name) => name.includes('看出自哪篇'))
    expect(figures).toHaveLength(4)
    expect(figures[1]).toBe('123个小区成立 分类志愿队，2019 年 6 月，看出自哪篇')

    await page.tap('link', /^123个/)
    expect(page.wx.callsOf('navigateTo')).toEqual([
      { url: '/pages/article/index?id=second-quarter&section=sorting' },
    ])
  })

  test('shows key figures of the last year on top', async () => {
    stopClockAt('2019-09-01T12:00:00+08:00')
    const page = await openPage('news')
    const text = page.text()
    expect(text.indexOf('123')).toBeLessThan(text.indexOf('社区资讯'))
    expect(page.names('button')).not.toContain('数说江湾：2019 年的几个数')
    expect(text).toContain('信息截至')
    await page.unload()
  })

  test('lists the articles newest first, each with what it means for the reader', async () => {
    const page = await openPage('news')
    expect(cards(page.names('link')).map((name) => name.split('，')[0])).toEqual([
      '安全社区',
      '重点工作',
      '户外职工',
    ])
    expect(page.text()).toContain('报道里没有需要你办的手续')

    await page.tap('link', /^户外职工/)
    expect(page.wx.callsOf('navigateTo')).toEqual([{ url: '/pages/article/index?id=relief-plaques' }])
  })

  test('search finds a word deep in a text and opens its topic', async () => {
    const page = await openPage('news')
    await page.tap('button', '社区资讯：查找')
    await page.type('飞线')
    expect(page.text()).toContain('找到 1 条')
    expect(page.text()).toContain('「创建全国文明城区」一节里提到')
    await page.tap('link', /^重点工作/)
    expect(page.wx.callsOf('navigateTo')).toEqual([
      { url: '/pages/article/index?id=second-quarter&section=civilised-city' },
    ])
  })

  test('a category narrows the list; 收起 brings everything back', async () => {
    const page = await openPage('news')
    await page.tap('button', '社区资讯：查找')
    await page.tap('radio', '分类：户外职工')
    expect(cards(page.names('link'))).toHaveLength(1)
    await page.tap('button', '社区资讯：收起')
    expect(cards(page.names('link'))).toHaveLength(3)
  })

  test('a word that nobody wrote has a way back to all articles', async () => {
    const page = await openPage('news')
    await page.tap('button', '社区资讯：查找')
    await page.type('不存在的词')
    expect(page.text()).toContain('没有找到')
    await page.tap('button', '看全部资讯')
    expect(cards(page.names('link'))).toHaveLength(3)
  })

  test('a keystroke costs one setData of at most 8 KB', async () => {
    const page = await openPage('news')
    await page.tap('button', '社区资讯：查找')
    page.setData.length = 0
    await page.type('加梯')
    expect(page.setData.map(({ bytes }) => bytes)).toHaveLength(1)
    expect(page.setData[0]?.bytes).toBeLessThanOrEqual(8 * 1024)
  })

  test('a share card says which neighbourhood and the newest title', async () => {
    const page = await openPage('news')
    expect(page.share('message')).toMatchObject({
      title: '江湾镇街道：安全社区要复评，街道开动员会',
      path: '/pages/news/index',
    })
    expect(page.share('timeline').title).toBe('江湾镇街道：安全社区要复评，街道开动员会')
  })
})
