import { fakeWx, openPage } from './driver/page'

describe('the emergency bar', () => {
  it('calls 120 in one tap and opens the emergency page in one', async () => {
    const page = await openPage('services')
    await page.tap('button', '拨打 120')
    expect(page.wx.callsOf('makePhoneCall')).toEqual([{ phoneNumber: '120' }])
    await page.tap('link', /AED 在哪/)
    expect(page.wx.callsOf('navigateTo')).toEqual([{ url: '/pages/emergency/index' }])
    await page.unload()
  })

  it('says what to dial when the phone cannot call', async () => {
    const wx = fakeWx()
    wx.fail('makePhoneCall')
    const page = await openPage('services', {}, wx)
    await page.tap('button', '拨打 120')
    expect(page.text()).toContain('直接拨 120')
    await page.unload()
  })
})

describe('what residents look for', () => {
  it('shows how many places there are, and what is known without an address', async () => {
    const page = await openPage('services')
    expect(page.names('button').filter((name) => /^\S+，(?:\d+ 处|地址未核实)$/.test(name))).toEqual([
      '吃饭，3 处',
      '看病，1 处',
      '看书，1 处',
      '带孩子，1 处',
      '歇脚，9 处',
      '办事，地址未核实',
    ])
    expect(page.text()).not.toContain('0 处')
    await page.unload()
  })

  it('吃饭 leads to the places, each fact with its date and source', async () => {
    const page = await openPage('services')
    await page.tap('button', /^吃饭/)
    // In large type the answer would begin below the window.
    expect(page.wx.callsOf('pageScrollTo')).toMatchObject([{ selector: '#answer' }])
    const text = page.text()
    expect(text).toContain('社区食堂（2024 年 9 月，东方网）')
    expect(text).toContain('助餐点（2019 年 6 月，江湾镇街道社区报）')
    await page.tap('link', /第二市民驿站.*三门路757号乙.*开放时间：未核实/)
    expect(page.wx.callsOf('navigateTo')).toEqual([{ url: '/pages/place/index?id=jw06' }])
    await page.unload()
  })

  it('another need replaces it, and the same one closes it', async () => {
    const page = await openPage('services')
    await page.tap('button', /^吃饭/)
    await page.tap('button', /^看书/)
    expect(page.text()).toContain('书屋（2019 年 6 月')
    expect(page.text()).not.toContain('社区食堂（')
    await page.tap('button', /^看书/)
    expect(page.text()).not.toContain('书屋（')
    await page.unload()
  })

  it('办事 tells of the branch whose address was never printed', async () => {
    const page = await openPage('services')
    await page.tap('button', /^办事/)
    expect(page.text()).toMatch(/社区事务受理服务中心彩虹湾分站.*地址.*（2019 年 6 月，江湾镇街道社区报）/)
    await page.unload()
  })
})

describe('the posts', () => {
  it('say what they offer and that they are relief stations too', async () => {
    const page = await openPage('services')
    expect(page.text()).toMatch(/第四市民驿站.*AED（2019 年报道）.*0–3 岁.*医养结合.*也是 8 号接力站/)
    expect(page.text()).toMatch(/第六市民驿站.*特色服务未收录.*也是 9 号接力站/)
    await page.unload()
  })

  it('lead to the one place page and to the map', async () => {
    const page = await openPage('services')
    await page.tap('link', /^第三市民驿站/)
    expect(page.wx.callsOf('navigateTo')).toEqual([{ url: '/pages/place/index?id=jw07' }])
    await page.tap('button', '导航去第三市民驿站')
    expect(page.wx.callsOf('openLocation')).toEqual([
      expect.objectContaining({ latitude: 31.302307, longitude: 121.473628, name: '第三市民驿站' }),
    ])
    await page.unload()
  })

  it('count the fifth among them, without an address', async () => {
    const page = await openPage('services')
    expect(page.text()).toMatch(/5 处有地址.*第四市民驿站.*第五市民驿站报纸没有登它的地址.*第六市民驿站/)
    await page.unload()
  })

  it('never claim to be open', async () => {
    const page = await openPage('services')
    expect(page.text()).toContain('开放时间、电话：均未核实')
    expect(page.text()).not.toMatch(/已开放|营业中/)
    await page.unload()
  })
})
