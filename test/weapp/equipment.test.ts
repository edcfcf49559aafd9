import { ensurePackage } from '../fixtures/packages'

// The driver reads which package to open when it is loaded.
process.env.PACKAGE = 'riverside'
const { openPage }: typeof import('./driver/page') = require('./driver/page')

beforeAll(() => ensurePackage('riverside'), 180_000)

describe('an AED whose box somebody has seen', () => {
  const hangs = /一楼，大厅进门左手，白色柜子，不锁，自己拿（2026.年.10.月.20.日看过）/

  test('the emergency page says where it hangs, at its place and from elsewhere', async () => {
    const here = await openPage('emergency', { place: 'hb01' })
    expect(here.text()).toMatch(hangs)
    expect(here.text()).not.toContain('第一市民驿站：楼层')
    await here.unload()
    const elsewhere = await openPage('emergency')
    expect(elsewhere.text()).toMatch(hangs)
    expect(elsewhere.text()).toContain('河滨邮局：楼层、柜子、取用时间未核实，进门就问。')
    await elsewhere.unload()
  })

  test.each([
    ['on site', { scene: 'hb01' }],
    ['on the way', { id: 'hb01' }],
  ])('its place says so too, %s, and not that anything is unknown', async (_where, query) => {
    const page = await openPage('place', query)
    expect(page.text()).toContain('一楼，大厅进门左手，白色柜子，不锁，自己拿')
    expect(page.text()).not.toMatch(/柜子[^，]*未核实/)
    await page.unload()
  })
})
