import { fakeWx, openPage } from './driver/page'
import { allNodes, attribute, type RenderedNode } from './driver/tree'

const nodeWithId = (tree: RenderedNode, id: string) =>
  allNodes(tree).find((node) => attribute(node, 'id') === id)

describe('an article', () => {
  test('says first what it comes to and what it means for the reader', async () => {
    const text = (await openPage('article', { id: 'second-quarter' })).text()
    const order = [
      '二季度办了什么：',
      '党政办 · 2019 年 8 月',
      '街道做了十一件事',
      '跟我有什么关系',
      '谁受益',
      '要带什么报道没有提',
      '负责的单位一批一批走访',
    ]
    const places = order.map((words) => text.indexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test('each of the eleven topics can be jumped to', async () => {
    const page = await openPage('article', { id: 'second-quarter' })
    const topics = page.names('heading').slice(2, 13)
    expect(page.names('link').slice(0, 11)).toEqual(topics)
    await page.tap('link', '彩虹湾')
    expect(page.wx.callsOf('pageScrollTo')).toEqual([{ selector: '#topic-rainbow-bay', duration: 0 }])
    expect(nodeWithId(page.tree(), 'topic-rainbow-bay')).toBeDefined()
  })

  test('opens at the topic a link points to', async () => {
    const page = await openPage('article', { id: 'second-quarter', section: 'beautiful-homes' })
    expect(page.wx.callsOf('pageScrollTo')).toEqual([{ selector: '#topic-beautiful-homes', duration: 0 }])
  })

  test('opens though its link names it twice', async () => {
    const page = await openPage('article', { id: ['second-quarter', 'relief-plaques'], section: 7 })
    expect(page.text()).toContain('二季度办了什么')
  })

  test('shows the places it speaks of with the services it reports there', async () => {
    const page = await openPage('article', { id: 'second-quarter' })
    expect(page.names('link').filter((name) => name.includes('市民驿站，'))).toEqual([
      '第一市民驿站，虹湾路59号',
      '第二市民驿站，三门路757号乙',
      '第三市民驿站，华严路62号',
      '第四市民驿站，新市北路1422号',
    ])
    await page.tap('link', '第二市民驿站，三门路757号乙')
    expect(page.wx.callsOf('navigateTo')).toEqual([{ url: '/pages/place/index?id=jw06' }])
  })

  test('navigates to a place with its own point and address', async () => {
    const page = await openPage('article', { id: 'second-quarter' })
    await page.tap('button', '导航去第三市民驿站')
    expect(page.wx.callsOf('openLocation')).toEqual([
      {
        latitude: 31.302307,
        longitude: 121.473628,
        name: '第三市民驿站',
        address: '上海市虹口区华严路62号',
        scale: 17,
      },
    ])
  })

  test('shows all nine stations where it is about stations, by their numbers on the wall', async () => {
    const page = await openPage('article', { id: 'relief-plaques' })
    expect(page.names('link').filter((name) => /^\d 号站/.test(name))).toHaveLength(9)
    await page.tap('button', '这 9 处的地址和导航')
    expect(page.wx.callsOf('pageScrollTo')).toEqual([{ selector: '#places', duration: 0 }])
    await page.tap('button', '第三市民驿站，华严路62号')
    expect(page.wx.callsOf('navigateTo')).toEqual([{ url: '/pages/place/index?id=jw07' }])
  })

  test('leads from sorting to the guide, from AED to the emergency page, from services to their tab', async () => {
    const page = await openPage('article', { id: 'second-quarter' })
    await page.tap('button', '查垃圾投哪个桶')
    await page.tap('button', '急救：AED 在哪')
    await page.tap('link', /^助餐点/)
    await page.tap('link', /^AED（自动体外除颤器）/)
    expect(page.wx.callsOf('switchTab').map(({ url }) => url)).toEqual([
      '/pages/sorting/index',
      '/pages/services/index',
    ])
    expect(page.wx.callsOf('navigateTo').map(({ url }) => url)).toEqual([
      '/pages/emergency/index',
      '/pages/emergency/index',
    ])
  })

  test('says where it comes from and what has been learnt since', async () => {
    const text = (await openPage('article', { id: 'second-quarter' })).text()
    expect(text).toContain('江湾镇街道社区报，2019 年 8 月')
    expect(text).toContain('2024 年 9 月：第一市民驿站还有社区食堂')
    expect(text).toContain('后来知道的，写在前面')
    // Nothing has been learnt since of what this one tells.
    expect((await openPage('article', { id: 'safety-reaccreditation' })).text()).toContain(
      '登出以后没有再核实的记录',
    )
  })

  test('is shared to a chat and to the timeline under its own title', async () => {
    const page = await openPage('article', { id: 'relief-plaques' })
    const title = '9\u00a0处爱心接力站授牌，累了就进去歇'
    expect(page.share('message')).toMatchObject({ title, path: '/pages/article/index?id=relief-plaques' })
    expect(page.share('timeline')).toMatchObject({ title, query: 'id=relief-plaques' })
    const openTypes = allNodes(page.tree()).map((node) => attribute(node, 'open-type'))
    expect(openTypes.filter(Boolean)).toEqual(['share', 'feedback'])
  })

  test('all its text can be selected by a long press', async () => {
    const page = await openPage('article', { id: 'second-quarter' })
    const selectable = allNodes(page.tree())
      .filter((node) => attribute(node, 'user-select') === true)
      .map((node) => node.children.join(''))
      .join('\n')
    for (const words of ['街道做了十一件事', '飞线充电', '二季度办了什么', '党政办']) {
      expect(selectable).toContain(words)
    }
  })
})

describe('the reading position', () => {
  test('is kept when the article is opened again, and costs no setData while scrolling', async () => {
    const page = await openPage('article', { id: 'second-quarter' })
    page.setData.length = 0
    await page.scroll(400)
    await page.scroll(1500)
    expect(page.setData).toEqual([])
    await page.unload()

    const again = await openPage('article', { id: 'second-quarter' })
    expect(again.wx.callsOf('pageScrollTo')).toEqual([{ scrollTop: 1500, duration: 0 }])
    expect(again.wx.callsOf('showToast')[0]?.title).toBe('回到上次读到的地方')
    await again.reachBottom()
    await again.unload()

    const afterEnd = await openPage('article', { id: 'second-quarter' })
    expect(afterEnd.wx.callsOf('pageScrollTo')).toEqual([])
    await afterEnd.unload()
  })

  const leftAt = async (top: number) => {
    const page = await openPage('article', { id: 'second-quarter' })
    await page.scroll(top)
    await page.unload()
  }
  const opensAt = async () => {
    const page = await openPage('article', { id: 'second-quarter' })
    await page.unload()
    return page.wx.callsOf('pageScrollTo').map(({ scrollTop }) => scrollTop)
  }

  test.each([[{}], [{ section: 'rainbow-bay' }]])(
    'outlasts a scroll that fails, which claims nothing: %j',
    async (link) => {
      await leftAt(1500)
      const wx = fakeWx()
      wx.fail('pageScrollTo')
      const page = await openPage('article', { id: 'second-quarter', ...link }, wx)
      expect(wx.callsOf('pageScrollTo')).toHaveLength(1)
      expect(wx.callsOf('showToast')).toEqual([])
      await page.hide()
      await page.show()
      await page.scroll(100)
      await page.unload()
      expect(await opensAt()).toEqual([1500])
    },
  )

  test('moves on with a reader who scrolls down himself, and is gone at the end', async () => {
    await leftAt(1500)
    const wx = fakeWx()
    wx.fail('pageScrollTo')
    const page = await openPage('article', { id: 'second-quarter' }, wx)
    await page.scroll(2000)
    await page.hide()
    expect(await opensAt()).toEqual([2000])
    await page.reachBottom()
    await page.unload()
    expect(await opensAt()).toEqual([])
  })

  test('is where the page was scrolled to, though it was left before WeChat said that it moved', async () => {
    await leftAt(1500)
    expect(await opensAt()).toEqual([1500])
    expect(await opensAt()).toEqual([1500])
  })
})

test('an article that does not exist leads to those that do', async () => {
  const queries: Record<string, string>[] = [{ id: 'nope' }, {}]
  for (const query of queries) {
    const page = await openPage('article', query)
    expect(page.text()).toContain('没有这篇文章')
    await page.tap('button', '看全部资讯')
    expect(page.wx.callsOf('switchTab')).toEqual([{ url: '/pages/news/index' }])
  }
})
