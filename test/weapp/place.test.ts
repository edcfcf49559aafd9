import { fakeWx, type OpenPage, openPage } from './driver/page'
import { allNodes } from './driver/tree'

const wallCode = { q: encodeURIComponent('https://jiangwan.example/s/07') }

describe('on site, opened by a wall code', () => {
  test.each([
    ['an ordinary code', wallCode],
    ['a mini-program code', { scene: 'jw07' }],
    ['one that was encoded twice', { q: encodeURIComponent(wallCode.q) }],
    ['one that is given twice', { q: [wallCode.q, 'https://evil.example/s/02'] }],
    ['a mini-program code of another maker', { scene: 'id%3Djw07' }],
  ])('%s: the first line says where you are', async (_, query) => {
    const page = await openPage('place', query)
    expect(page.text()).toMatch(/^你在急救第三市民驿站7 号站华严路62号/)
    expect(page.wx.callsOf('setNavigationBarColor')).toEqual([
      expect.objectContaining({ backgroundColor: '#FF8C1A', frontColor: '#000000' }),
    ])
    await page.unload()
  })

  test('says what may be here, for whom, whom to ask, and that nothing was checked', async () => {
    const page = await openPage('place', wallCode)
    const text = page.text()
    for (const words of [
      '进门找工作人员或站长',
      '我来歇歇脚',
      '没有逐项核实',
      '饮水',
      '充电',
      '环卫工',
      '外卖员',
    ]) {
      expect(text).toContain(words)
    }
    expect(text).toContain('开放时间：未核实')
    expect(text).toContain('助餐点，2019 年二季度新增')
    expect(text).toContain('江湾镇街道社区报')
    expect(text).not.toMatch(/营业中|已开放/)
    await page.unload()
  })

  test('names the two nearest others with minutes, and the nearest AED', async () => {
    const page = await openPage('place', wallCode)
    expect(page.find('link', /^1 号站，复馨敬老院，丰镇路788号，约 450 米 · 步行约 8 分$/)).toBeDefined()
    expect(
      page.find('link', /^8 号站，第四市民驿站，新市北路1422号，约 700 米 · 步行约 13 分$/),
    ).toBeDefined()
    expect(
      page.find(
        'link',
        /^第四市民驿站，新市北路1422号，约 700 米 · 步行约 13 分，2019 年报道过，柜子在哪：未核实$/,
      ),
    ).toBeDefined()
    await page.unload()
  })

  test('where an AED was reported here says when, and to ask: nobody has seen it since', async () => {
    const page = await openPage('place', { scene: 'jw08' })
    expect(page.text()).toContain(
      '报道过 AED（2019 年 6 月，江湾镇街道社区报）。马上问工作人员；楼层、柜子、取用时间未核实。',
    )
    expect(page.text()).not.toContain('这里有 AED')
    await page.unload()
  })

  test('calls 120 and the hotline, whose source is named', async () => {
    const page = await openPage('place', wallCode)
    await page.tap('button', '拨打 120')
    await page.tap('button', /^拨打 12351，市总工会服务热线：.*2018 年。$/)
    expect(page.wx.callsOf('makePhoneCall')).toEqual([{ phoneNumber: '120' }, { phoneNumber: '12351' }])
    await page.unload()
  })

  test('shows the number where the phone cannot call', async () => {
    const wx = fakeWx()
    wx.fail('makePhoneCall')
    const page = await openPage('place', wallCode, wx)
    await page.tap('button', '拨打 120')
    expect(page.text()).toContain('请用拨号盘直接拨 120')
    await page.unload()
  })

  test('leads to first aid with this address, and to the list: the scan has cleared the way back', async () => {
    const page = await openPage('place', wallCode)
    await page.tap('link', '急救：打电话和 AED')
    expect(page.wx.callsOf('navigateTo')).toEqual([{ url: '/pages/emergency/index?place=jw07' }])
    await page.tap('button', '看全部 9 处接力站')
    expect(page.wx.callsOf('switchTab')).toEqual([{ url: '/pages/stations/index' }])
    await page.unload()
  })

  test('a shut door leads to the others', async () => {
    const page = await openPage('place', wallCode)
    await page.tap('button', '关着门？')
    expect(page.wx.callsOf('pageScrollTo')).toEqual([expect.objectContaining({ selector: '#others' })])
    await page.unload()
  })

  test('「写错了？」 is WeChat’s own feedback', async () => {
    const page = await openPage('place', wallCode)
    const feedback = page.find('button', '写错了？告诉街道')
    expect(JSON.stringify(feedback?.attrs)).toContain('feedback')
    await page.unload()
  })

  test('the second scan shows the second place', async () => {
    const first = await openPage('place', wallCode)
    await first.unload()
    const second = await openPage('place', { q: encodeURIComponent('https://jiangwan.example/s/02') })
    expect(second.text()).toMatch(/^你在急救工商银行江湾支行2 号站/)
    await second.unload()
  })
})

describe('the directions, opened by a list or a card', () => {
  test('puts the navigation first, with the right point', async () => {
    const page = await openPage('place', { id: 'jw05' })
    await page.tap('button', '导航去虹湾路59号')
    expect(page.wx.callsOf('openLocation')).toEqual([
      expect.objectContaining({
        latitude: 31.3132,
        longitude: 121.471989,
        name: '第一市民驿站',
        address: '上海市虹口区虹湾路59号',
      }),
    ])
    expect(page.names('button')[0]).toBe('导航去虹湾路59号')
    await page.unload()
  })

  test.each([
    ['jw05', '地图位置不准，可能差 300 米。到了虹湾路，请认门牌「59号」或问人。'],
    ['jw08', '位置约准到 80 米。请认门牌「1422号」。'],
    ['jw07', '位置约准到 60 米。请认门牌「62号」。'],
  ])('%s says how exact its point is', async (id, sentence) => {
    const page = await openPage('place', { id })
    expect(page.text()).toContain(sentence)
    await page.unload()
  })

  test('says where the sources disagree, and in which building to ask before going', async () => {
    const page = await openPage('place', { id: 'jw02' })
    expect(page.text()).toContain('2019 年的网点名录把这家支行记在三门路661号，出发前先核对。')
    await page.unload()
  })

  test('gives each service its date and its source', async () => {
    const page = await openPage('place', { id: 'jw05' })
    expect(page.text()).toContain(
      'AED（自动体外除颤器）2019 年二季度配备 · 楼层、柜子、取用时间未核实 · 2019 年 6 月，江湾镇街道社区报',
    )
    expect(page.text()).toContain('2024 年 9 月，东方网')
    await page.unload()
  })

  test('copies the address; where that is refused it says how by hand', async () => {
    const page = await openPage('place', { id: 'jw07' })
    await page.tap('button', '复制地址')
    expect(page.wx.callsOf('setClipboardData')).toEqual([{ data: '上海市虹口区华严路62号' }])
    await page.unload()

    const wx = fakeWx()
    wx.fail('setClipboardData', { errno: 112, errMsg: 'setClipboardData:fail api scope is not declared' })
    const refused = await openPage('place', { id: 'jw07' }, wx)
    await refused.tap('button', '复制地址')
    expect(refused.text()).toContain('长按上面的地址')
    const selectable = allNodes(refused.tree()).filter(({ attrs }) =>
      attrs.some(({ name, value }) => /user-?select/i.test(name) && value === true),
    )
    expect(selectable.length).toBeGreaterThan(0)
    await refused.unload()
  })

  test('can be kept and let go', async () => {
    const page = await openPage('place', { id: 'jw07' })
    await page.tap('button', '收藏')
    expect(page.wx.storage.get('kept-places')).toEqual(['jw07'])
    await page.tap('button', '已收藏')
    expect(page.wx.storage.get('kept-places')).toEqual([])
    await page.unload()
  })

  test('tells the one phone number that is known, and whose it is', async () => {
    const page = await openPage('place', { id: 'jw03' })
    await page.tap('button', /^拨打 021-65444234，银行的电话，未必答复接力站（银行网点名录）$/)
    expect(page.wx.callsOf('makePhoneCall')).toEqual([{ phoneNumber: '021-65444234' }])
    await page.unload()
  })

  test('leads to what was reported of it', async () => {
    const page = await openPage('place', { id: 'jw05' })
    await page.tap('link', /加梯/)
    expect(page.wx.callsOf('navigateTo')).toEqual([{ url: '/pages/article/index?id=second-quarter' }])
    await page.unload()
  })

  test('the card names place and address, and opens complete by itself', async () => {
    const page = await openPage('place', wallCode)
    expect(page.share('message')).toEqual({
      title: '7 号站 第三市民驿站：华严路62号',
      path: '/pages/place/index?id=jw07',
    })
    expect(page.share('timeline')).toEqual({ title: '7 号站 第三市民驿站：华严路62号', query: 'id=jw07' })
    await page.unload()
  })

  test('in the timeline’s single page, where no navigation and no storage works, all of it can be read', async () => {
    const wx = fakeWx()
    wx.failEverything()
    const page = await openPage('place', { id: 'jw07' }, wx)
    for (const words of [
      '第三市民驿站',
      '上海市虹口区华严路62号',
      '开放时间：未核实',
      '助餐点',
      '复馨敬老院',
    ]) {
      expect(page.text()).toContain(words)
    }
    await page.unload()
  })
})

describe('a code that leads to no place', () => {
  test.each<[string, Record<string, unknown>, string, string]>([
    ['of no station', { scene: 's12' }, '这张码对不上任何一站', '扫到的内容：s12（没有这个站号）'],
    [
      'of another host',
      { q: 'https://evil.example/s/07' },
      '这张码不是接力站的',
      'https://evil.example/s/07',
    ],
    [
      'of another host, with ours hidden in front of it',
      { q: encodeURIComponent('https://jiangwan.example%252Fs%252F07%253F@evil.example/') },
      '这张码不是接力站的',
      'evil.example',
    ],
    ['that is no text', { q: { s: 7 }, scene: [7] }, '没有说是哪一站', '海报上写着几号站？'],
    ['that makes no sense', { scene: '%E4%BD' }, '这张码看不懂', '%E4%BD'],
    ['that is not there', {}, '没有说是哪一站', '海报上写着几号站？'],
  ])('%s says so and helps', async (_, query, title, read) => {
    const page = await openPage('place', query)
    expect(page.text()).toContain(title)
    expect(page.text()).toContain(read)
    expect(page.find('link', '新市南路，3 处：农商银行江湾支行、江湾邮局、第六市民驿站')).toBeDefined()
    expect(page.find('link', '街道办事处，丰镇路300号')).toBeDefined()
    expect(page.find('button', /12351/)).toBeDefined()
    expect(page.find('button', '拨打 120')).toBeDefined()
    await page.unload()
  })

  const enter = async (typed: string): Promise<OpenPage> => {
    const page = await openPage('place', { scene: 's12' })
    await page.type(typed)
    await page.tap('button', '查站')
    return page
  }

  const seven = '第三市民驿站，7 号站 · 华严路62号'
  const three = '农商银行江湾支行，3 号站 · 新市南路1122号'
  const offered = (page: OpenPage) => page.names('link').filter((name) => / 号站 · /.test(name))

  test.each(['7', '07', '七号', 'jw07'])(
    'the number on the poster, %s, opens the station on site once the person has said that it is here',
    async (typed) => {
      const page = await enter(typed)
      expect(page.text()).not.toMatch(/^你在/)
      expect(offered(page)).toEqual([seven])
      await page.tap('link', seven)
      expect(page.text()).toMatch(/^你在急救第三市民驿站/)
      expect(page.share('message')).toMatchObject({ path: '/pages/place/index?id=jw07' })
      await page.unload()
    },
  )

  test.each(['第三', '第三站', '第3驿站'])('%s may be two stations: the person chooses', async (typed) => {
    const page = await enter(typed)
    expect(offered(page)).toEqual([seven, three])
    await page.tap('link', three)
    expect(page.text()).toMatch(/^你在急救农商银行江湾支行/)
    await page.unload()
  })

  test.each([
    ['3', three],
    ['第三市民驿站', seven],
    ['农商银行', three],
  ])('%s is one station', async (typed, only) => {
    const page = await enter(typed)
    expect(offered(page)).toEqual([only])
    await page.unload()
  })

  test('what was only typed is no address for 120', async () => {
    const page = await enter('第三')
    await page.tap('link', /^有人倒下/)
    expect(page.wx.callsOf('navigateTo')).toEqual([{ url: '/pages/emergency/index' }])
    await page.unload()
  })

  test('what is offered goes when something else is typed', async () => {
    const page = await enter('7')
    await page.type('8')
    expect(offered(page)).toEqual([])
    await page.unload()
  })

  test('a number of no station is told, and the way by road stays', async () => {
    const page = await enter('99')
    expect(page.text()).toContain('没有「99」这一站')
    await page.tap('link', /^新市南路/)
    expect(page.wx.storage.get('origin')).toEqual({ kind: 'road', road: '新市南路' })
    expect(page.wx.callsOf('switchTab')).toEqual([{ url: '/pages/stations/index' }])
    await page.unload()
  })

  test('of a code that holds a whole page of text only the beginning is shown', async () => {
    const page = await openPage('place', { q: 'x'.repeat(3_000) })
    expect(page.text().length).toBeLessThan(900)
    await page.unload()
  })
})
