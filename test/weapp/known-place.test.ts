import { ensurePackage } from '../fixtures/packages'

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
