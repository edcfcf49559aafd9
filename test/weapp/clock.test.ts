import type { Article, HoursRecord, Notice, PlaceRecord } from '#types/dataset'
import { anArticle } from '../fixtures/article'
import { type Change, openWithDataset } from './driver/changed-dataset'
import { stopClockAt } from './driver/clock'
import type { OpenPage } from './driver/page'
import { allNodes, attribute } from './driver/tree'

const everyDay = [1, 2, 3, 4, 5, 6, 7]
const mornings: HoursRecord = {
  weekly: [{ days: everyDay, intervals: [{ from: '08:30', until: '11:30' }] }],
  exceptions: [
    { from: '2026-12-31', until: '2026-12-31', intervals: [{ from: '20:00', until: '03:00' }], note: '跨年' },
  ],
  asOf: '2026-11',
  source: 'community-paper',
}
const notice: Notice = { id: 'heat', text: '高温天，都可以进去歇', from: '2026-11-25', until: '2026-11-25' }

/** The dataset, but with hours on the doors of the fourth and the second post (8 号站, 6 号站), and a notice for one day. */
const withHours: Change = (parsed) => {
  const isPlaces = Array.isArray(parsed) && parsed.some((each) => Object(each).id === 'jw08')
  if (isPlaces) {
    return parsed.map((place: PlaceRecord) =>
      ['jw06', 'jw08'].includes(place.id) ? { ...place, hours: mornings } : place,
    )
  }
  return Object(parsed).id === 'jiangwan' ? { ...Object(parsed), notice } : parsed
}

const open = (name: string, query: Record<string, string> = {}) => openWithDataset(withHours, name, query)
const devices = (page: OpenPage) => page.names('button').filter((name) => name.endsWith('拿 AED'))
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
/** Waits until the page says something, however busy the machine is. */
async function said(page: OpenPage, words: string): Promise<boolean> {
  for (let waited = 0; waited < 100 && !page.text().includes(words); waited += 1) await wait(50)
  return page.text().includes(words)
}
/** So short before a change that a test can wait for it. */
const justBefore = { closing: '2026-11-24T11:29:59.950+08:00', midnight: '2026-11-24T23:59:59.950+08:00' }

afterEach(() => {
  jest.restoreAllMocks()
  jest.useRealTimers()
})

describe('a page that was shown at ten and is shown again at eight in the evening', () => {
  const shownAgain = async (page: OpenPage) => {
    await page.hide()
    stopClockAt('2026-11-24T20:00:00+08:00')
    await page.show()
  }
  beforeEach(() => stopClockAt('2026-11-24T10:00:00+08:00'))

  test('services: no longer says that the place is open till 11:30', async () => {
    const page = await open('services')
    await page.tap('button', /^吃饭/)
    expect(page.text()).toContain('按公示，开到 11:30')
    await shownAgain(page)
    expect(page.text()).not.toContain('开到 11:30')
    expect(page.text()).toContain('按公示，现在关着')
    await page.unload()
  })

  test('emergency: sends nobody to an AED that has been locked away since', async () => {
    const page = await open('emergency', { place: 'jw07' })
    expect(devices(page)[0]).toBe('导航去 第四市民驿站 拿 AED')
    await shownAgain(page)
    expect(devices(page)[0]).toBe('导航去 第一市民驿站 拿 AED')
    await page.unload()
  })

  test.each([
    ['place', { id: 'jw08' }],
    ['place', { scene: 'jw08' }],
    ['stations', {}],
  ])('%s %j: says that it is shut, and when it opens', async (name, query) => {
    const page = await open(name, query)
    expect(page.text()).toContain('按公示，开到 11:30')
    await shownAgain(page)
    expect(page.text()).not.toContain('开到 11:30')
    expect(page.text()).toContain('明天 08:30 开')
    await page.unload()
  })
})

describe('a page that stays open', () => {
  test('says so when the place closes', async () => {
    stopClockAt(justBefore.closing)
    const page = await open('place', { id: 'jw08' })
    expect(page.text()).toContain('按公示，开到 11:30')
    jest.setSystemTime(new Date('2026-11-24T11:30:00+08:00'))
    expect(await said(page, '按公示，现在关着')).toBe(true)
    await page.unload()
  })

  test.each(['news', 'stations', 'services', 'sorting'])(
    '%s: shows a notice from midnight on',
    async (tab) => {
      stopClockAt(justBefore.midnight)
      const page = await open(tab)
      expect(page.text()).not.toContain(notice.text)
      jest.setSystemTime(new Date('2026-11-25T00:00:00+08:00'))
      expect(await said(page, notice.text)).toBe(true)
      await page.unload()
    },
  )

  test('renders nothing while nothing changes, also when it is covered and shown again', async () => {
    stopClockAt('2026-11-24T10:00:00+08:00')
    const page = await open('place', { id: 'jw08' })
    page.setData.length = 0
    await page.hide()
    jest.setSystemTime(new Date('2026-11-24T10:40:00+08:00'))
    await page.show()
    expect(page.setData).toHaveLength(0)
    await page.unload()
  })

  test.each([
    ['covered', (page: OpenPage) => page.hide()],
    ['closed', (page: OpenPage) => page.unload()],
  ])('reads the clock no more once it is %s', async (_how, leave) => {
    stopClockAt(justBefore.closing)
    const page = await open('place', { id: 'jw08' })
    const read = jest.spyOn(Date, 'now')
    for (let waited = 0; waited < 100 && read.mock.calls.length === 0; waited += 1) await wait(50)
    expect(read).toHaveBeenCalled()
    await leave(page)
    read.mockClear()
    page.setData.length = 0
    jest.setSystemTime(new Date('2026-11-24T11:30:00+08:00'))
    await wait(200)
    expect(read).not.toHaveBeenCalled()
    expect(page.setData).toHaveLength(0)
  })

  test('opened in the night after an exception still has it in its table', async () => {
    stopClockAt('2027-01-01T01:00:00+08:00')
    const page = await open('place', { id: 'jw08' })
    expect(page.text()).toMatch(/按公示，开到 03:00.*2026 年 12 月 31 日 20:00–03:00（跨年）/)
    await page.unload()
  })
})

describe('a clock that cannot be right', () => {
  test('set back while the app is open is read anew', async () => {
    stopClockAt('2026-11-24T20:00:00+08:00')
    const page = await open('place', { id: 'jw08' })
    expect(page.text()).toContain('按公示，现在关着')
    await page.hide()
    stopClockAt('2026-11-24T10:00:00+08:00')
    await page.show()
    expect(page.text()).toContain('按公示，开到 11:30')
    await page.hide()
    stopClockAt('2024-09-12T23:59:59+08:00')
    await page.show()
    expect(page.text()).toContain('不知道现在开不开')
    await page.unload()
  })

  test.each(['1970-01-01T02:00:00Z', '2024-09-12T02:00:00Z'])(
    '%s: calls no door open or shut',
    async (time) => {
      stopClockAt(time)
      for (const [name, query] of [
        ['place', { id: 'jw08' }],
        ['place', { scene: 'jw08' }],
        ['stations', {}],
      ] as const) {
        const page = await open(name, query)
        expect(page.text()).toMatch(/不知道现在开不开.{0,3}手机的日期不对/)
        expect(page.text()).not.toMatch(/现在关着|开到|日 .{5} 开|全天开/)
        await page.unload()
      }
    },
  )

  test('keeps a known door in the order of the way there, and says why none is listed as open', async () => {
    stopClockAt('1970-01-01T13:00:00Z')
    const page = await open('emergency', { place: 'jw07' })
    expect(devices(page)[0]).toBe('导航去 第四市民驿站 拿 AED')
    await page.unload()
    const stations = await open('stations')
    await stations.tap('button', /^筛选/)
    await stations.tap('radio', '现在开着的')
    expect(stations.text()).toContain('手机的日期不对，不知道现在哪里开着')
    expect(stations.text()).not.toContain('现在没有一处')
    await stations.unload()
  })

  test('tells of no article that its day has not come', async () => {
    const articles: Article[] = [anArticle({ id: 'dated', date: '2019-08-05' })]
    const dated: Change = (parsed) =>
      Array.isArray(parsed) && parsed.some((each) => Object(each).id === 'second-quarter') ? articles : parsed
    stopClockAt('1970-01-01T00:00:00Z')
    const page = await openWithDataset(dated, 'news')
    const cards = allNodes(page.tree()).map((node) => attribute(node, 'aria-label'))
    expect(cards.filter((label) => String(label).startsWith('试验'))).toHaveLength(1)
    expect(page.text()).not.toContain('日子还没到')
    await page.unload()
  })

  test('of today is believed of the dataset as it is built', async () => {
    stopClockAt('2026-11-24T10:00:00+08:00')
    const page = await open('place', { id: 'jw08' })
    expect(page.text()).toContain('按公示，开到 11:30')
    await page.unload()
  })
})
