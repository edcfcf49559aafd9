import { fakeWx, type OpenPage, openPage } from './driver/page'
import { hurried, slowPhone } from './driver/slow-phone'
import { allNodes, attribute, textOf } from './driver/tree'

const call = '拨打 120'
const beat = /^跟着节拍压/

/** What is read aloud, as a screen reader says it. */
function readAloud(page: OpenPage): string | undefined {
  const labels = allNodes(page.tree()).map((node) => attribute(node, 'aria-label'))
  return labels.find((label): label is string => typeof label === 'string' && label.startsWith('念给 120 听'))
}

/** At the door of 7 号站, and some 530 m from the nearest thing that is known. */
const at7 = { latitude: 31.3024, longitude: 121.4737, accuracy: 15 }
const farOff = { latitude: 31.309, longitude: 121.489, accuracy: 15 }

/** Opens the choice of addresses and asks the phone. */
async function locate(page: OpenPage): Promise<void> {
  if (page.find('button', /定位/) === undefined) await page.tap('button', /^[选换]地址$/)
  await page.tap('button', /定位/)
}

function devices(page: OpenPage): string[] {
  return page.names('button').filter((name) => name.endsWith('拿 AED'))
}

describe('1: call 120', () => {
  it('calls 120 in one tap, and says nothing of a failure', async () => {
    const page = await openPage('emergency')
    await page.tap('button', call)
    expect(page.wx.callsOf('makePhoneCall')).toEqual([{ phoneNumber: '120' }])
    expect(page.text()).not.toContain('没有打出去')
    await page.unload()
  })

  it('shows the number when the phone cannot call', async () => {
    const wx = fakeWx()
    wx.fail('makePhoneCall')
    const page = await openPage('emergency', {}, wx)
    await page.tap('button', call)
    const alert = allNodes(page.tree()).find((node) => attribute(node, 'aria-role') === 'alert')
    expect(alert && textOf(alert)).toBe('没有打出去。用手机的拨号盘直接拨：120')
    await page.unload()
  })

  it('does not cry failure when somebody changed their mind', async () => {
    const wx = fakeWx()
    wx.fail('makePhoneCall', { errMsg: 'makePhoneCall:fail cancel' })
    const page = await openPage('emergency', {}, wx)
    await page.tap('button', call)
    expect(page.text()).not.toContain('没有打出去')
    await page.unload()
  })

  it('keeps 120 in reach while elders scroll', async () => {
    const wx = fakeWx()
    wx.fontSizeSetting = 23.8
    const page = await openPage('emergency', {}, wx)
    expect(page.names('button').filter((name) => name === call)).toHaveLength(2)
    await page.unload()
  })
})

describe('what to say', () => {
  it('at a wall code: that place’s address, district first', async () => {
    const page = await openPage('emergency', { place: 'jw07' })
    expect(readAloud(page)).toBe('念给 120 听：虹口区 华严路62号，第三市民驿站')
    await page.unload()
  })

  it.each<Record<string, string>>([{}, { place: 'jw99' }, { place: '%' }])(
    'no address is made up for %j',
    async (query) => {
      const page = await openPage('emergency', query)
      expect(readAloud(page)).toBeUndefined()
      expect(page.text()).toContain('还没选地址。告诉 120 你在哪')
      await page.unload()
    },
  )

  it('is asked of the phone first, then of the person', async () => {
    const page = await openPage('emergency')
    await page.tap('button', '选地址')
    const names = page.names('button')
    expect(names.indexOf('用定位')).toBe(names.indexOf('收起') + 1)
    expect(names.indexOf('用定位')).toBeLessThan(names.indexOf('3 号线江湾镇站'))
    await page.tap('button', '收起')
    expect(page.find('button', '用定位')).toBeUndefined()
    await page.unload()
  })

  it('near a landmark: 附近', async () => {
    const page = await openPage('emergency')
    await page.tap('button', '选地址')
    await page.tap('button', '街道办事处')
    expect(readAloud(page)).toBe('念给 120 听：虹口区 丰镇路300号附近，街道办事处')
    expect(page.find('button', '丰镇路')).toBeUndefined()
    await page.unload()
  })

  it('in a road: 附近; another address can be chosen after a scan', async () => {
    const page = await openPage('emergency', { place: 'jw07' })
    await page.tap('button', '换地址')
    await page.tap('button', '三门路')
    expect(readAloud(page)).toBe('念给 120 听：虹口区 三门路附近')
    await page.unload()
  })

  it('where the phone is: 附近 of the place it is at', async () => {
    const wx = fakeWx()
    wx.answerWith('getLocation', { latitude: 31.3024, longitude: 121.4737, accuracy: 15 })
    const page = await openPage('emergency', {}, wx)
    expect(wx.callsOf('getLocation')).toEqual([])
    await page.tap('button', '选地址')
    await page.tap('button', '用定位')
    expect(readAloud(page)).toBe('念给 120 听：虹口区 华严路62号附近，第三市民驿站')
    await page.unload()
  })

  it.each([
    ['is refused', (wx: ReturnType<typeof fakeWx>) => wx.fail('getLocation')],
    [
      'is in another town',
      (wx: ReturnType<typeof fakeWx>) =>
        wx.answerWith('getLocation', { latitude: 39.9, longitude: 116.4, accuracy: 15 }),
    ],
  ])('a position that %s gives no address, and the choice stays open', async (_what, prepare) => {
    const wx = fakeWx()
    prepare(wx)
    const page = await openPage('emergency', {}, wx)
    await page.tap('button', '选地址')
    await page.tap('button', '用定位')
    expect(readAloud(page)).toBeUndefined()
    expect(page.text()).toContain('没定到位')
    expect(page.find('button', '丰镇路')).toBeDefined()
    await page.unload()
  })
})

describe('a fix far from every known place', () => {
  it('takes no scanned address away, says what is known, and sorts the AEDs', async () => {
    const wx = fakeWx()
    wx.answerWith('getLocation', farOff)
    const page = await openPage('emergency', { place: 'jw07' }, wx)
    await locate(page)
    expect(readAloud(page)).toBe('念给 120 听：虹口区 华严路62号，第三市民驿站')
    expect(page.text()).toContain('知道你大概在哪，附近没有认得的门牌。')
    expect(page.text()).not.toContain('没定到位')
    expect(page.text()).toMatch(/第四市民驿站.*来回约36 分/)
    await page.unload()
  })

  it('offers how far the nearest landmark is, to be read out if the person says so', async () => {
    const wx = fakeWx()
    wx.answerWith('getLocation', farOff)
    const page = await openPage('emergency', {}, wx)
    await locate(page)
    expect(readAloud(page)).toBeUndefined()
    await page.tap('button', '离虹口区 3 号线江湾镇站约 550 米')
    expect(readAloud(page)).toBe('念给 120 听：离虹口区 3 号线江湾镇站约 550 米，可能差 150 米')
    expect(page.find('button', '用定位')).toBeUndefined()
    await page.unload()
  })

  it.each([
    ['may be off by 290 m', 290],
    ['does not say how good it is', undefined],
    ['says it is invalid', -1],
  ])('a fix at a door that %s names no door', async (_what, accuracy) => {
    const wx = fakeWx()
    wx.answerWith('getLocation', { ...at7, accuracy })
    const page = await openPage('emergency', {}, wx)
    await locate(page)
    expect(readAloud(page)).toBeUndefined()
    expect(page.text()).toContain('知道你大概在哪')
    await page.unload()
  })
})

describe('the last thing the person chose wins', () => {
  it('a landmark chosen while the phone is still looking stays', async () => {
    const { wx, asked } = slowPhone()
    const page = await openPage('emergency', {}, wx)
    await locate(page)
    await page.tap('button', '市第四人民医院')
    asked[0]?.success(at7)
    await page.settle()
    expect(readAloud(page)).toBe('念给 120 听：虹口区 三门路1279号附近，市第四人民医院')
    expect(devices(page)[0]).toBe('导航去 第一市民驿站 拿 AED')
    await page.unload()
  })

  it('closing the choice keeps the address that is being read', async () => {
    const { wx, asked } = slowPhone()
    const page = await openPage('emergency', { place: 'jw08' }, wx)
    await locate(page)
    await page.tap('button', '收起')
    asked[0]?.success(at7)
    await page.settle()
    expect(readAloud(page)).toBe('念给 120 听：虹口区 新市北路1422号，第四市民驿站')
    await page.unload()
  })

  it('a second tap asks anew, and the answer to the first counts no more', async () => {
    const { wx, asked } = slowPhone()
    const page = await openPage('emergency', {}, wx)
    await locate(page)
    await locate(page)
    expect(asked).toHaveLength(2)
    asked[0]?.success(farOff)
    await page.settle()
    expect(page.text()).not.toContain('知道你大概在哪')
    asked[1]?.success(at7)
    await page.settle()
    expect(readAloud(page)).toBe('念给 120 听：虹口区 华严路62号附近，第三市民驿站')
    await page.unload()
  })

  it('a scan says more than a rough fix that agrees with it', async () => {
    const wx = fakeWx()
    wx.answerWith('getLocation', { latitude: 31.3038, longitude: 121.4815, accuracy: 250 })
    const page = await openPage('emergency', { place: 'jw08' }, wx)
    await locate(page)
    expect(readAloud(page)).toBe('念给 120 听：虹口区 新市北路1422号，第四市民驿站')
    expect(page.text()).toContain('AED 就在这里')
    await page.unload()
  })

  it('a fix close to another place replaces the scanned one', async () => {
    const wx = fakeWx()
    wx.answerWith('getLocation', at7)
    const page = await openPage('emergency', { place: 'jw08' }, wx)
    await locate(page)
    expect(readAloud(page)).toBe('念给 120 听：虹口区 华严路62号附近，第三市民驿站')
    expect(page.text()).not.toContain('AED 就在这里')
    expect(devices(page)[0]).toBe('导航去 第四市民驿站 拿 AED')
    await page.unload()
  })
})

describe('a phone that never answers', () => {
  it('is waited for in words, and then the person is asked', async () => {
    const { wx } = slowPhone()
    const page = await openPage('emergency', {}, wx)
    await locate(page)
    expect(page.find('button', '正在定位…')).toBeDefined()
    await hurried(() => page.tap('button', '正在定位…'))
    expect(page.text()).toContain('没定到位，请选一个')
    expect(page.find('button', '用定位')).toBeDefined()
    await page.unload()
  })

  it('may still answer late: nobody else has said where the person is', async () => {
    const { wx, asked } = slowPhone()
    const page = await openPage('emergency', {}, wx)
    await hurried(() => locate(page))
    expect(page.text()).toContain('没定到位')
    asked[0]?.success(at7)
    await page.settle()
    expect(readAloud(page)).toBe('念给 120 听：虹口区 华严路62号附近，第三市民驿站')
    await page.unload()
  })
})

describe('2: the AEDs', () => {
  it('stand nearest first when it is known where one is, with the way there and back', async () => {
    const page = await openPage('emergency', { place: 'jw07' })
    expect(devices(page)).toEqual(['导航去 第四市民驿站 拿 AED', '导航去 第一市民驿站 拿 AED'])
    expect(page.text()).toMatch(/第四市民驿站.*来回约26 分.*第一市民驿站.*来回约44 分/)
    expect(page.text()).not.toContain('单程')
    expect(page.text()).not.toContain('按站号排')
    await page.unload()
  })

  it('stand by number and say so, with no minutes, when it is not', async () => {
    const page = await openPage('emergency')
    expect(devices(page)).toEqual(['导航去 第一市民驿站 拿 AED', '导航去 第四市民驿站 拿 AED'])
    expect(page.text()).not.toMatch(/[单来]程?回?约/)
    expect(page.text()).toMatch(/不知道你在哪，按站号排，不分远近。第一市民驿站/)
    await page.unload()
  })

  it('come after what may be nearer, and after the word to who is alone', async () => {
    const page = await openPage('emergency', { place: 'jw07' })
    expect(page.text()).toMatch(
      /先问身边的人.*门卫.*地铁站.*「随申办」.*只有你一个人：别走开，一直压.*第四市民驿站.*来回约/,
    )
    await page.unload()
  })

  it('where one stands is to be asked for at once, and no way leads to it', async () => {
    const page = await openPage('emergency', { place: 'jw08' })
    expect(page.text()).toContain('AED 就在这里（2019 年报道过）：马上问工作人员')
    expect(devices(page)).toEqual(['导航去 第一市民驿站 拿 AED'])
    expect(page.text()).toMatch(/没找到？.*门卫.*只有你一个人：别走开，一直压.*第一市民驿站.*来回约52 分/)
    expect(page.text()).toContain('第四市民驿站、第一市民驿站的 AED：2019 年 6 月')
    await page.unload()
  })

  it('are sorted anew from a chosen landmark', async () => {
    const page = await openPage('emergency')
    await page.tap('button', '选地址')
    await page.tap('button', '市第四人民医院')
    expect(devices(page)[0]).toBe('导航去 第一市民驿站 拿 AED')
    await page.tap('button', '换地址')
    await page.tap('button', '3 号线江湾镇站')
    expect(devices(page)[0]).toBe('导航去 第四市民驿站 拿 AED')
    await page.unload()
  })

  it('lead to their point on the map', async () => {
    const page = await openPage('emergency')
    await page.tap('button', '导航去 第四市民驿站 拿 AED')
    expect(page.wx.callsOf('openLocation')).toEqual([
      expect.objectContaining({
        latitude: 31.3038,
        longitude: 121.481,
        name: '第四市民驿站',
        address: '上海市虹口区新市北路1422号',
      }),
    ])
    await page.unload()
  })

  it('say how old the fact is and what is not known, and are never the only ones', async () => {
    const page = await openPage('emergency')
    const text = page.text()
    expect(text).toContain('第一市民驿站、第四市民驿站的 AED：2019 年 6 月，江湾镇街道社区报')
    expect(text).toContain('楼层、柜子、取用时间未核实，进门就问')
    expect(text).not.toMatch(/只有(?!你一个人)|仅有|这里有 AED/)
    await page.unload()
  })
})

describe('3: what to do', () => {
  it('names rate, depth, place, recoil, AED, when to stop, the child, and the guidelines', async () => {
    const page = await openPage('emergency')
    const text = page.text()
    for (const fact of [
      '没反应、没有正常呼吸就做',
      '压胸口正中',
      '深 5–6 厘米',
      '每分钟 100–120 下',
      '每次都让胸口弹回来',
      'AED 先开机',
      '马上接着压',
      '压到救护员接手',
      '胸厚的三分之一',
      '美国心脏协会 2025',
      '英国复苏委员会 2025',
      '以 120 指导为准',
    ]) {
      expect(text).toContain(fact)
    }
    await page.unload()
  })

  it('leaves it to the about page where the two guidelines differ', async () => {
    const page = await openPage('emergency')
    expect(page.text()).not.toContain('两份不一样')
    await page.unload()
    const about = await openPage('about')
    expect(about.text()).toContain(
      '两份不一样的地方（先打电话还是先看呼吸，孩子要不要先吹气），按后发布的英国这份。',
    )
    await about.unload()
  })
})

it('ends the steps with the way to the beat, on a page of its own', async () => {
  const page = await openPage('emergency')
  await page.tap('link', beat)
  expect(page.wx.callsOf('navigateTo')).toEqual([{ url: '/pages/cpr/index' }])
  await page.unload()
})

describe('when everything fails', () => {
  it('number, places and steps are still there, and every button can be pressed', async () => {
    const wx = fakeWx()
    wx.failEverything()
    const page = await openPage('emergency', { place: 'jw07' }, wx)
    await page.tap('button', call)
    await page.tap('button', '导航去 第四市民驿站 拿 AED')
    await page.tap('link', beat)
    await page.tap('button', '换地址')
    await page.tap('button', '用定位')
    const text = page.text()
    expect(text).toContain('直接拨：120')
    expect(readAloud(page)).toContain('华严路62号')
    expect(text).toContain('新市北路1422号')
    expect(text).toContain('压胸口正中')
    await page.unload()
  })
})

it('the share card says where AEDs were reported, and not where the sender is', async () => {
  const page = await openPage('emergency', { place: 'jw07' })
  expect(page.share('message')).toEqual({
    title: '报道过有 AED：第四市民驿站、第一市民驿站',
    path: '/pages/emergency/index',
  })
  await page.unload()
})
