import { existsSync } from 'node:fs'
import path from 'node:path'
import { fakeWx, type OpenPage, openPage } from './driver/page'
import { dist } from './driver/runtime'
import { hurried, slowPhone } from './driver/slow-phone'
import { allNodes, attribute } from './driver/tree'

/** The names of the stations, in the order of the page. */
const shown = (page: OpenPage) =>
  page
    .names('link')
    .flatMap(
      (label) => /^(?:.*?，)?(\d+) 号站，/.exec(label)?.[1] ?? /^离.*?，(\d+) 号站/.exec(label)?.[1] ?? [],
    )

/** What one test says of where one is must not hold in the next: the app remembers it, as it should. */
async function forgetOrigin(): Promise<void> {
  const page = await openPage('stations')
  await page.tap('button', /^我在/)
  if (page.find('radio', '不按远近，按站号排')) await page.tap('radio', '不按远近，按站号排')
  await page.unload()
}

describe('the list', () => {
  test('shows all nine by number, with address and what is not known', async () => {
    const page = await openPage('stations')
    expect(shown(page)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9'])
    expect(page.find('link', /7 号站，第三市民驿站，华严路62号/)).toBeDefined()
    expect(page.text()).toContain('网点可能已搬，先问')
    expect(page.text()).toContain('开放时间：未核实，以现场公示为准')
    expect(page.text()).not.toMatch(/营业中|已开放/)
    await page.unload()
  })

  test('opens a station, and navigates to it in one tap: GCJ-02, its name and its address', async () => {
    const page = await openPage('stations')
    await page.tap('link', /^7 号站/)
    expect(page.wx.callsOf('navigateTo')).toEqual([{ url: '/pages/place/index?id=jw07' }])
    await page.tap('button', '导航去第三市民驿站')
    expect(page.wx.callsOf('openLocation')).toEqual([
      expect.objectContaining({
        latitude: 31.302307,
        longitude: 121.473628,
        name: '第三市民驿站',
        address: '上海市虹口区华严路62号',
      }),
    ])
    await page.unload()
  })

  test('asks for no position by itself', async () => {
    const page = await openPage('stations')
    await page.show()
    await page.reachBottom()
    expect(page.wx.callsOf('getLocation')).toEqual([])
    await page.unload()
  })

  test('can be sent to a chat and to the timeline', async () => {
    const page = await openPage('stations')
    expect(page.share('message')).toMatchObject({
      path: '/pages/stations/index',
      title: expect.stringContaining('9 处'),
    })
    expect(page.share('timeline')).toMatchObject({ query: '' })
    await page.unload()
  })
})

describe('the search', () => {
  test.each([
    ['七号', ['7']],
    ['07', ['7']],
    ['新市南路', ['3', '4', '9']],
    ['AED', ['5', '8']],
    ['hyl', ['7']],
  ])('%s finds %s', async (query, numbers) => {
    const page = await openPage('stations')
    await page.type(query)
    expect(shown(page)).toEqual(numbers)
    expect(page.text()).toContain(`找到 ${numbers.length} 处`)
    await page.unload()
  })

  test('a keystroke costs one setData of at most 24 KB', async () => {
    const page = await openPage('stations')
    page.setData.length = 0
    await page.type('驿站')
    expect(page.setData).toHaveLength(1)
    expect(page.setData[0]?.bytes).toBeLessThan(24 * 1024)
    await page.unload()
  })

  test('that finds nothing says what can be tried and leads back to the whole list', async () => {
    const page = await openPage('stations')
    await page.type('外滩')
    expect(page.text()).toContain('没有找到')
    expect(page.text()).toContain('海报上的站号')
    await page.tap('button', '看全部接力站')
    expect(shown(page)).toHaveLength(9)
    await page.unload()
  })
})

describe('离我近', () => {
  afterEach(forgetOrigin)

  test('asks once, names the nearest and shows metres and minutes', async () => {
    const wx = fakeWx()
    wx.answerWith('getLocation', { latitude: 31.304873, longitude: 121.473295, accuracy: 20 })
    const page = await openPage('stations', {}, wx)
    await page.tap('button', '离我近')
    expect(page.wx.callsOf('getLocation')).toHaveLength(1)
    expect(shown(page)[0]).toBe('7')
    expect(page.text()).toContain('离你最近')
    expect(page.text()).toMatch(/约 300 米 · 步行约 6 分/)
    expect(page.text()).toContain('另外 8 处')
    expect([...wx.storage.keys()]).not.toContain('origin')
    expect(JSON.stringify([...wx.storage])).not.toContain('31.30')
    await page.unload()
  })

  test.each<[string, (wx: ReturnType<typeof fakeWx>) => void, string]>([
    ['refused', (wx) => wx.fail('getLocation', { errMsg: 'getLocation:fail auth deny' }), '没有用定位'],
    [
      'switched off',
      (wx) => wx.fail('getLocation', { errMsg: 'getLocation:fail system permission denied' }),
      '手机的定位关着',
    ],
    ['failing', (wx) => wx.fail('getLocation'), '这次没定到位'],
    ['missing in an old WeChat', (wx) => wx.remove('getLocation'), '这次没定到位'],
    [
      'too vague',
      (wx) => wx.answerWith('getLocation', { latitude: 31.3, longitude: 121.47, accuracy: 3000 }),
      '定位太粗',
    ],
    [
      'elsewhere',
      (wx) => wx.answerWith('getLocation', { latitude: 39.9, longitude: 116.4, accuracy: 20 }),
      '你现在不在这一带',
    ],
  ])('%s: a plain sentence, and the way that always works', async (_, prepare, sentence) => {
    // Taro itself complains in the console of what an old WeChat does not have.
    jest.spyOn(console, 'warn').mockImplementation(() => undefined)
    const wx = fakeWx()
    prepare(wx)
    const page = await openPage('stations', {}, wx)
    await page.tap('button', '离我近')
    expect(page.text()).toContain(sentence)
    expect(shown(page)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9'])
    await page.tap('button', '我在…附近')
    await page.tap('radio', '街道办事处')
    expect(page.text()).not.toContain(sentence)
    expect(shown(page)[0]).toBe('7')
    await page.unload()
  })
})

describe('what did not work is said', () => {
  const scan = (page: OpenPage) => page.tap('button', '扫墙码，认出是哪个站')
  const failing = () => {
    const wx = fakeWx()
    wx.fail('scanCode')
    wx.fail('getLocation')
    return wx
  }
  const alerts = (page: OpenPage) => page.names('alert')

  test('one problem at a time: the last', async () => {
    const page = await openPage('stations', {}, failing())
    await scan(page)
    expect(alerts(page)).toEqual([expect.stringContaining('这里扫不了')])
    await page.tap('button', '离我近')
    expect(alerts(page)).toEqual([expect.stringContaining('这次没定到位')])
    page.wx.api.canIUse = () => false
    await page.tap('radio', '看法：地图')
    expect(alerts(page)).toEqual([expect.stringContaining('这里没有地图')])
    await page.unload()
  })

  test.each<[string, (page: OpenPage) => Promise<void>]>([
    ['a scan that opens a station', scan],
    ['a position', (page) => page.tap('button', '离我近')],
    ['a search', (page) => page.type('七号')],
  ])('until something works: %s', async (_, act) => {
    const wx = fakeWx()
    wx.fail('scanCode')
    const page = await openPage('stations', {}, wx)
    await scan(page)
    expect(alerts(page)).toHaveLength(1)
    wx.succeed('scanCode')
    wx.answerWith('scanCode', { result: 'https://jiangwan.example/s/07' })
    await act(page)
    expect(alerts(page)).toEqual([])
    await page.unload()
  })

  test('and no longer when the reader comes back', async () => {
    const page = await openPage('stations', {}, failing())
    await scan(page)
    await page.hide()
    await page.show()
    expect(alerts(page)).toEqual([])
    await page.unload()
  })

  test("also when WeChat's scanner has covered the page, whichever comes first, the answer or the page", async () => {
    const page = await openPage('stations', {}, failing())
    await page.hide()
    await scan(page)
    await page.show()
    expect(alerts(page)).toEqual([expect.stringContaining('这里扫不了')])
    await page.unload()
  })
})

describe('离我近, while the phone is still looking', () => {
  afterEach(forgetOrigin)

  const atOffice = { latitude: 31.304873, longitude: 121.473295, accuracy: 20 }

  test('a place chosen meanwhile stays: the last thing chosen wins', async () => {
    const { wx, asked } = slowPhone()
    const page = await openPage('stations', {}, wx)
    await page.tap('button', '离我近')
    expect(page.find('button', '正在定位…')).toBeDefined()
    await page.tap('button', '我在…附近')
    await page.tap('radio', '虹湾路')
    asked[0]?.success(atOffice)
    await page.settle()
    expect(page.text()).toContain('离虹湾路最近')
    expect(shown(page)[0]).toBe('5')
    await page.unload()
  })

  test.each([
    ['before', [1, 0]],
    ['after', [0, 1]],
  ])('so does one chosen on the page of an unknown code, %s the answer', async (_when, order) => {
    const { wx, asked } = slowPhone()
    const page = await openPage('stations', {}, wx)
    await page.tap('button', '离我近')
    const answer = async () => {
      asked[0]?.success(atOffice)
      await page.settle()
    }
    const choose = async () => {
      const unknown = await openPage('place', { scene: 's12' }, wx)
      await unknown.tap('link', /^市第四人民医院/)
      await unknown.unload()
      await page.show()
    }
    for (const step of order) await [answer, choose][step]?.()
    expect(page.text()).toContain('离市第四人民医院最近')
    await page.unload()
  })

  test('a second tap asks anew', async () => {
    const { wx, asked } = slowPhone()
    const page = await openPage('stations', {}, wx)
    await page.tap('button', '离我近')
    await page.tap('button', '正在定位…')
    expect(asked).toHaveLength(2)
    asked[1]?.success(atOffice)
    await page.settle()
    expect(shown(page)[0]).toBe('7')
    await page.unload()
  })

  test('a phone that never answers does not keep anybody waiting', async () => {
    const { wx } = slowPhone()
    const page = await openPage('stations', {}, wx)
    await hurried(() => page.tap('button', '离我近'))
    expect(page.text()).toContain('这次没定到位')
    expect(page.find('button', '离我近')).toBeDefined()
    await page.unload()
  })
})

describe('我在…附近', () => {
  afterEach(forgetOrigin)

  test('sorts by a landmark or a road, and remembers it', async () => {
    const wx = fakeWx()
    const page = await openPage('stations', {}, wx)
    await page.tap('button', '我在…附近')
    await page.tap('radio', '虹湾路')
    expect(shown(page)[0]).toBe('5')
    expect(page.text()).toContain('离虹湾路最近')
    expect(wx.storage.get('origin')).toEqual({ kind: 'road', road: '虹湾路' })
    await page.unload()

    const again = await openPage('stations', {}, wx)
    expect(again.text()).toContain('我在虹湾路附近')
    expect(shown(again)[0]).toBe('5')
    await again.tap('button', '我在虹湾路附近')
    await again.tap('radio', '不按远近，按站号排')
    expect(shown(again)[0]).toBe('1')
    await again.unload()
  })
})

describe('only some stations', () => {
  test('those of a road are shown alone', async () => {
    const page = await openPage('stations')
    await page.tap('button', '筛选：现在看全部路段')
    await page.tap('radio', '新市北路 2 处')
    expect(shown(page)).toEqual(['2', '8'])
    await page.unload()
  })

  test('an 「现在开着的」 is not offered while no hours are known', async () => {
    const page = await openPage('stations')
    await page.tap('button', /^筛选/)
    expect(page.names('radio')).not.toContain('现在开着的')
    await page.unload()
  })
})

describe('扫墙码', () => {
  test.each([
    ['an ordinary code', { result: 'https://jiangwan.example/s/07' }],
    ['a mini-program code', { result: '', path: 'pages/place/index?scene=jw07' }],
  ])('%s of a station opens its on-site page', async (_, code) => {
    const wx = fakeWx()
    wx.answerWith('scanCode', code)
    const page = await openPage('stations', {}, wx)
    await page.tap('button', '扫墙码，认出是哪个站')
    expect(wx.callsOf('navigateTo')).toEqual([{ url: '/pages/place/index?scene=jw07' }])
    await page.unload()
  })

  test.each([
    ['of a shop', { result: 'https://shop.example/s/07' }, '这是别处的码'],
    ['of no station', { result: 'https://jiangwan.example/s/99' }, '这张码对不上任何一站'],
    ['of something else', { result: 'WIFI:S:home;;' }, '这不是接力站的码'],
    [
      'of another host, with ours hidden in front of it',
      { result: 'https://jiangwan.example%2Fs%2F07%3F@evil.example/' },
      '这是别处的码',
    ],
    ['that says an ordinal', { result: '第三' }, '这不是接力站的码'],
    ['that is no text', { result: 7, path: { scene: 'jw07' } }, '没扫到内容'],
  ])('a code %s is told kindly', async (_, code, sentence) => {
    const wx = fakeWx()
    wx.answerWith('scanCode', code)
    const page = await openPage('stations', {}, wx)
    await page.tap('button', '扫墙码，认出是哪个站')
    expect(page.text()).toContain(sentence)
    expect(wx.callsOf('navigateTo')).toEqual([])
    await page.unload()
  })

  test('a scanner that fails leads to the other ways, one that is closed says nothing', async () => {
    const wx = fakeWx()
    wx.fail('scanCode')
    const page = await openPage('stations', {}, wx)
    await page.tap('button', '扫墙码，认出是哪个站')
    expect(page.text()).toContain('这里扫不了')
    wx.fail('scanCode', { errMsg: 'scanCode:fail cancel' })
    await page.tap('button', '扫墙码，认出是哪个站')
    expect(page.wx.callsOf('scanCode')).toHaveLength(2)
    await page.unload()
  })
})

describe('the map', () => {
  const mapOf = (page: OpenPage) => allNodes(page.tree()).find(({ tagName }) => /(^|-)map$/.test(tagName))

  const mapValue = (page: OpenPage, name: string) =>
    mapOf(page)?.attrs.find((attr) => attr.name === name)?.value

  test('shows every station in a numbered pin, approximate ones with their circle, and fits them', async () => {
    const page = await openPage('stations')
    await page.tap('radio', '看法：地图')
    expect(mapValue(page, 'markers')).toEqual([
      expect.objectContaining({ iconPath: '/assets/markers/1.png', ariaLabel: '1 号站，复馨敬老院' }),
      expect.objectContaining({
        iconPath: '/assets/markers/more.png',
        label: expect.objectContaining({ content: '2/8' }),
      }),
      expect.objectContaining({ label: expect.objectContaining({ content: '3/4' }) }),
      expect.objectContaining({ iconPath: '/assets/markers/5.png' }),
      expect.objectContaining({ iconPath: '/assets/markers/6.png' }),
      expect.objectContaining({ iconPath: '/assets/markers/7.png' }),
      expect.objectContaining({ iconPath: '/assets/markers/9.png' }),
    ])
    for (const file of ['1', '5', 'more']) {
      expect(existsSync(path.join(dist, `assets/markers/${file}.png`))).toBe(true)
    }
    expect(mapValue(page, 'circles')).toEqual(
      expect.arrayContaining([expect.objectContaining({ radius: 300 })]),
    )
    expect(mapValue(page, 'includePoints') ?? mapValue(page, 'include-points')).toHaveLength(9)
    expect(page.text()).toContain('橙圈是大致范围')
    await page.unload()
  })

  test('is told again to fit them all once it has been drawn', async () => {
    const wx = fakeWx()
    const includePoints = jest.fn()
    wx.api.createMapContext = () => ({ includePoints })
    const page = await openPage('stations', {}, wx)
    await page.tap('radio', '看法：地图')
    await new Promise((resolve) => setTimeout(resolve, 350))
    expect(includePoints).toHaveBeenCalledTimes(1)
    expect(includePoints.mock.calls[0]?.[0].points).toHaveLength(9)
    await page.unload()
  })

  test('a pin and the cards below keep in step; the map does not move for it', async () => {
    const page = await openPage('stations')
    await page.tap('radio', '看法：地图')
    expect(shown(page)).toEqual(['1'])
    const points = mapValue(page, 'includePoints')
    expect(points).toHaveLength(9)
    page.setData.length = 0
    await page.fire('img', /^地图/, 'markertap', { markerId: 2 })
    expect(shown(page)).toEqual(['3', '4'])
    expect(page.text()).toContain('这里有 2 站挨着')
    // Points that are sent again, even the same, make WeChat fit the map to them again.
    expect(page.setData.filter(({ json }) => json.includes(JSON.stringify(points)))).toEqual([])
    await page.tap('button', '导航去江湾邮局')
    expect(page.wx.callsOf('openLocation')).toEqual([expect.objectContaining({ name: '江湾邮局' })])
    await page.unload()
  })

  test('that fails while it is drawn leaves the list and says so', async () => {
    const page = await openPage('stations')
    await page.tap('radio', '看法：地图')
    await page.fire('img', /^地图/, 'error', {})
    expect(page.text()).toContain('这里没有地图')
    expect(shown(page)).toHaveLength(9)
    await page.unload()
  })

  test('that an old WeChat does not have leaves the list and says so', async () => {
    const wx = fakeWx()
    wx.api.canIUse = () => false
    const page = await openPage('stations', {}, wx)
    await page.tap('radio', '看法：地图')
    expect(mapOf(page)).toBeUndefined()
    expect(page.text()).toContain('这里没有地图')
    expect(attribute(page.find('radio', '看法：列表') ?? page.tree(), 'aria-checked')).toBe(true)
    expect(shown(page)).toHaveLength(9)
    await page.unload()
  })
})
