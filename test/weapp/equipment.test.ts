import { ensurePackage } from '../fixtures/packages'
import { stopClockAt } from './driver/clock'

// The driver reads which package to open when it is loaded.
process.env.PACKAGE = 'riverside'
const { openPage }: typeof import('./driver/page') = require('./driver/page')

beforeAll(() => ensurePackage('riverside'), 180_000)
afterEach(() => jest.useRealTimers())

test('two AEDs in a building are told apart, on the emergency page and at their place', async () => {
  stopClockAt('2026-11-24T10:00:00+08:00')
  for (const [name, query] of [
    ['emergency', { place: 'hb-101' }],
    ['place', { id: 'hb-101' }],
  ] as const) {
    const page = await openPage(name, query)
    expect(page.text()).toMatch(/1.楼，游泳池边，救生员开.*3.楼/)
    await page.unload()
  }
})

test('an AED behind a door that is shut now comes after those that can be got at', async () => {
  const order = async (time: string) => {
    stopClockAt(time)
    const page = await openPage('emergency', { place: 'hb04' })
    const names = page.names('button').filter((name) => name.endsWith('拿 AED'))
    await page.unload()
    return names[0]
  }
  expect(await order('2026-11-24T10:00:00+08:00')).toBe('导航去 河滨小学 拿 AED')
  expect(await order('2026-11-24T20:00:00+08:00')).toBe('导航去 渡口地铁站 拿 AED')
})

describe('an AED whose box somebody has seen', () => {
  const hangs = /一楼，大厅进门左手，白色柜子，不锁，自己拿（2026.年.10.月.20.日看过）/

  test('the emergency page says where it hangs, at its place and from elsewhere', async () => {
    stopClockAt('2026-11-24T10:00:00+08:00')
    const here = await openPage('emergency', { place: 'hb01' })
    expect(here.text()).toMatch(hangs)
    expect(here.text()).not.toContain('河滨党群服务中心：楼层')
    await here.unload()
    const elsewhere = await openPage('emergency', { place: 'hb03' })
    expect(elsewhere.text()).toMatch(hangs)
    expect(elsewhere.text()).toContain('河滨邮局：楼层、柜子、取用时间未核实，进门就问。')
    await elsewhere.unload()
  })

  test.each([
    ['on site', { scene: 'hb01' }],
    ['as directions', { id: 'hb01' }],
  ])('its place says so too, %s, and not that anything is unknown', async (_where, query) => {
    const page = await openPage('place', query)
    expect(page.text()).toContain('一楼，大厅进门左手，白色柜子，不锁，自己拿')
    expect(page.text()).not.toMatch(/柜子[^，]*未核实/)
    await page.unload()
  })
})
