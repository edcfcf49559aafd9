import { ensurePackage } from '../fixtures/packages'
import { stopClockAt } from './driver/clock'

// The driver reads which package to open when it is loaded.
process.env.PACKAGE = 'riverside'
const { fakeWx, openPage }: typeof import('./driver/page') = require('./driver/page')

beforeAll(() => ensurePackage('riverside'), 180_000)

describe('a place with two phones, one of which has an extension', () => {
  const board =
    '拨打 000-00000000 转 801，接通后按 801。总机：银行总机（虚构），未必答复歇脚点（门口的公示牌（虚构））'
  const service = '拨打 400-000-0000，客服（门口的公示牌（虚构））'

  test.each([
    ['as directions', { id: 'hb02' }],
    ['on site', { scene: 'hb02' }],
  ])('%s, shows both with what they are for, and dials what WeChat can dial', async (_where, query) => {
    const page = await openPage('place', query)
    await page.tap('button', board)
    await page.tap('button', service)
    expect(page.wx.callsOf('makePhoneCall')).toEqual([
      { phoneNumber: '000-00000000' },
      { phoneNumber: '400-000-0000' },
    ])
    await page.unload()
  })

  test('tells the extension too where the phone cannot call', async () => {
    const wx = fakeWx()
    wx.fail('makePhoneCall')
    const page = await openPage('place', { id: 'hb02' }, wx)
    await page.tap('button', board)
    expect(page.text()).toContain('请用拨号盘直接拨 000-00000000 转 801。')
    await page.unload()
  })
})

describe('a place that follows the holidays and has exceptions of its own', () => {
  afterEach(() => {
    jest.useRealTimers()
  })

  test('says each stretch of days in one line, and what is over no longer', async () => {
    stopClockAt('2026-12-30T10:00:00+08:00')
    const before = await openPage('place', { id: 'hb01' })
    const text = before.text().replaceAll('\u00a0', ' ')
    expect(text).toContain('按公示，开到 11:30')
    expect(text).toContain('2027 年 1 月 1 日–2 日 不开（元旦）')
    expect(text).toContain('2027 年 1 月 3 日 09:00–12:00（提前开门）')
    expect(text).toContain('2027 年 1 月 9 日 08:30–11:30、13:00–17:00（元旦补班）')
    expect(text).toContain('2027 年 2 月 1 日–7 日 不开（装修）')
    await before.unload()
    stopClockAt('2027-01-04T07:00:00+08:00')
    const later = await openPage('place', { id: 'hb01' })
    expect(later.text()).not.toMatch(/元旦）.*提前开门/)
    expect(later.text()).not.toContain('提前开门')
    await later.unload()
  })

  test('is shut on them wherever it is spoken of, and the next opening is the first day after', async () => {
    stopClockAt('2027-02-01T10:00:00+08:00')
    const list = await openPage('stations')
    expect(list.text().replaceAll('\u00a0', ' ')).toContain('按公示，现在关着，2 月 8 日 08:30 开')
    await list.unload()
  })
})

describe('an AED and a service that somebody has been to see', () => {
  test('are told as seen on site, on the way and on the cards, and no amenity is called unchecked', async () => {
    const site = await openPage('place', { scene: 'hb01' })
    expect(site.text()).toMatch(/看过\s*AED（自动体外除颤器），一楼/)
    expect(site.text()).toMatch(/看过\s*社区食堂/)
    expect(site.text()).toMatch(/报道过\s*便民理发/)
    await site.unload()
    const way = await openPage('place', { id: 'hb01' })
    expect(way.text()).not.toContain('未核实，到站问')
    await way.unload()
    const list = await openPage('stations')
    expect(list.text()).toContain('AED（2026 年看过）')
    expect(list.text()).not.toContain('AED（2026 年报道）社区食堂')
    await list.unload()
  })
})
