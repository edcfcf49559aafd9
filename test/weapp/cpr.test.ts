import { existsSync } from 'node:fs'
import path from 'node:path'
import { files, release } from './driver/files'
import { fakeWx, type OpenPage, openPage } from './driver/page'
import type { FakeWx } from './driver/wx'

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const beat = 60_000 / 110

/** Waits for what comes with one of the next beats. */
async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !condition(); tries++) await wait(20)
  expect(condition()).toBe(true)
  // What was set on the way is on the screen a moment later.
  await wait(20)
}
const lost = '没有声音，看数字'

/** The phone's clock, which a test may move. */
let ahead = 0
const clock = Date.now
beforeEach(() => {
  ahead = 0
  jest.spyOn(Date, 'now').mockImplementation(() => clock() + ahead)
})

/** Every page that a test opened: one that beats on would be counted by the next. */
const open: OpenPage[] = []
afterEach(async () => {
  for (const page of open.splice(0)) await page.unload()
  jest.restoreAllMocks()
})

/** The number on the disc. */
function count(page: OpenPage): number {
  return Number(/秒(\d+)压/.exec(page.text())?.[1])
}

const vibrations = (page: OpenPage) => page.wx.callsOf('vibrateShort').length
const clicks = (page: OpenPage) => page.wx.players.reduce((sum, { played }) => sum + played, 0)
const awake = (page: OpenPage) => page.wx.callsOf('setKeepScreenOn').at(-1)

async function opened(arrange: (wx: FakeWx) => void = () => undefined): Promise<OpenPage> {
  const wx = fakeWx()
  arrange(wx)
  const page = await openPage('cpr', {}, wx)
  open.push(page)
  return page
}

describe('the beat', () => {
  it('begins as the page opens: a number, a vibration and a click for each press, 110 a minute', async () => {
    const page = await opened()
    const begun = clock()
    expect(count(page)).toBe(1)
    await until(() => count(page) === 4)
    expect((clock() - begun) / beat).toBeGreaterThan(2.2)
    expect((clock() - begun) / beat).toBeLessThan(3.8)
    expect({ vibrations: vibrations(page), clicks: clicks(page) }).toEqual({ vibrations: 3, clicks: 3 })
    expect(page.text()).toContain('每分钟 110 下 · 已压 1 秒')
  })

  it('counts by the clock: a phone that stalled goes on with the number of now', async () => {
    const page = await opened()
    ahead = 110_000
    await until(() => vibrations(page) === 1)
    // 110 s are 201 beats and two thirds: 6 times 30 and 22.
    expect([22, 23, 24]).toContain(count(page))
    expect(page.text()).toContain('已压 1 分 50 秒')
  })

  it('counts to 30, and after it 1', async () => {
    const page = await opened()
    ahead = 28 * beat
    await until(() => count(page) === 30)
    await until(() => count(page) === 1)
    await until(() => count(page) === 2)
  })

  it('does not stand still when the clock is set back an hour', async () => {
    const page = await opened()
    await until(() => count(page) === 2)
    ahead = -3_600_000
    await until(() => count(page) === 4)
    expect(page.text()).toContain('已压 1 秒')
  })

  it('sends little to the screen: a press is one setData of some bytes', async () => {
    const page = await opened()
    page.setData.length = 0
    await until(() => count(page) === 4)
    expect(page.setData).toHaveLength(3)
    for (const { bytes } of page.setData) expect(bytes).toBeLessThan(400)
  })
})

describe('in the background', () => {
  it('it is silent, the phone may sleep, and back in front number and time are where the clock is', async () => {
    const page = await opened()
    expect(awake(page)).toEqual({ keepScreenOn: true })
    await until(() => vibrations(page) === 1)
    await page.hide()
    expect(awake(page)).toEqual({ keepScreenOn: false })
    const before = [vibrations(page), clicks(page), page.setData.length]
    await wait(1.5 * beat)
    expect([vibrations(page), clicks(page), page.setData.length]).toEqual(before)

    ahead = 60_000
    await page.show()
    expect(awake(page)).toEqual({ keepScreenOn: true })
    expect(page.text()).toContain('已压 1 分 1 秒')
    expect([112, 113, 114].map((index) => (index % 30) + 1)).toContain(count(page))
    const number = count(page)
    await until(() => count(page) === number + 1)
    expect([vibrations(page), clicks(page)]).toEqual([2, 2])
  })

  it('left for good, nothing goes on', async () => {
    const page = await opened()
    await open.pop()?.unload()
    const before = [vibrations(page), clicks(page)]
    expect(awake(page)).toEqual({ keepScreenOn: false })
    expect(page.wx.players.every(({ destroyed }) => destroyed)).toBe(true)
    await wait(1.5 * beat)
    expect([vibrations(page), clicks(page)]).toEqual(before)
  })
})

describe('the click', () => {
  it('is a file of the main package, played by one player, on a silent phone too', async () => {
    const page = await opened()
    await until(() => clicks(page) === 2)
    expect(page.wx.callsOf('setInnerAudioOption')).toEqual([{ obeyMuteSwitch: false }])
    expect(page.wx.players).toHaveLength(1)
    const source = page.wx.players[0]?.src ?? ''
    expect(files).toContain(source.replace(/^\//, ''))
    expect(existsSync(path.join(release, source))).toBe(true)
    expect(page.find('button', '声音开着')).toBeDefined()
  })

  it('is switched off and on by a tap, while the number and the vibration go on', async () => {
    const page = await opened()
    await page.tap('button', '声音开着')
    const before = clicks(page)
    const felt = vibrations(page)
    await until(() => vibrations(page) === felt + 2)
    expect(clicks(page)).toBe(before)
    await page.tap('button', '声音关了')
    await until(() => clicks(page) > before)
    expect(page.find('button', '声音开着')).toBeDefined()
  })

  it.each<[how: string, arrange: (wx: FakeWx) => void]>([
    ['reports an error', (wx) => Object.assign(wx, { playing: 'fails' })],
    ['throws', (wx) => Object.assign(wx, { playing: 'throws' })],
    ['never answers', (wx) => Object.assign(wx, { playing: 'says nothing' })],
    ['cannot make a player', (wx) => wx.remove('createInnerAudioContext')],
    [
      'fails to make a player',
      (wx) =>
        Object.assign(wx.api, {
          createInnerAudioContext: () => {
            throw new Error('createInnerAudioContext:fail')
          },
        }),
    ],
    [
      'makes a player that can do nothing',
      (wx) => Object.assign(wx.api, { createInnerAudioContext: () => ({}) }),
    ],
  ])('where the phone %s, that is said, and number and vibration go on', async (_how, arrange) => {
    // Taro tells the console what the phone lacks.
    jest.spyOn(console, 'warn').mockImplementation(() => undefined)
    const page = await opened(arrange)
    await until(() => page.find('button', lost) !== undefined)
    const number = count(page)
    expect(vibrations(page)).toBe(number - 1)
    await until(() => count(page) === number + 1)
    expect(vibrations(page)).toBe(number)
  })

  it.each(['fails', 'throws'] as const)(
    'that %s is not waited for: it is said with the first one',
    async (playing) => {
      const page = await opened((wx) => Object.assign(wx, { playing }))
      await until(() => vibrations(page) === 1)
      expect(page.find('button', lost)).toBeDefined()
    },
  )

  it.each(['setInnerAudioOption', 'onAudioInterruptionBegin', 'onAudioInterruptionEnd'])(
    'is heard on a phone that lacks %s',
    async (name) => {
      jest.spyOn(console, 'warn').mockImplementation(() => undefined)
      const page = await opened((wx) => wx.remove(name))
      await until(() => clicks(page) === 2)
      expect(page.find('button', '声音开着')).toBeDefined()
    },
  )

  it('says that a call silences it, and that it is back after the call', async () => {
    const page = await opened()
    page.wx.interruptAudio('begin')
    await page.settle()
    expect(page.find('button', lost)).toBeDefined()
    // Some phones report that it plays though nothing is heard.
    await until(() => clicks(page) === 2)
    await page.settle()
    expect(page.find('button', lost)).toBeDefined()
    page.wx.interruptAudio('end')
    await until(() => page.find('button', '声音开着') !== undefined)
  })

  it('is tried anew by a tap once it is lost', async () => {
    const page = await opened((wx) => Object.assign(wx, { playing: 'throws' }))
    await until(() => page.find('button', lost) !== undefined)
    page.wx.playing = 'plays'
    await page.tap('button', lost)
    await until(() => clicks(page) === 2)
    expect(page.find('button', '声音开着')).toBeDefined()
    expect(page.wx.players.map(({ destroyed }) => destroyed)).toEqual([true, false])
  })
})

describe.each(['vibrateShort', 'setKeepScreenOn'])('where %s', (name) => {
  it.each<[how: string, arrange: (wx: FakeWx) => void]>([
    ['fails', (wx) => wx.fail(name)],
    ['is missing', (wx) => wx.remove(name)],
    [
      'throws',
      (wx) =>
        Object.assign(wx.api, {
          [name]: () => {
            throw new Error(`${name}:fail`)
          },
        }),
    ],
    ['never answers', (wx) => Object.assign(wx.api, { [name]: () => undefined })],
  ])('%s, the number and the click go on', async (_how, arrange) => {
    jest.spyOn(console, 'warn').mockImplementation(() => undefined)
    const page = await opened(arrange)
    await until(() => clicks(page) === 2)
    expect(count(page)).toBe(3)
    await page.hide()
    await page.show()
    await until(() => count(page) === 4)
  })
})

test('alone or two changes one sentence and nothing else: nobody is told to stop for breaths', async () => {
  const page = await opened()
  const sentences = (number: string) =>
    page
      .text()
      .replace(/\d+ 秒\d+压/, '')
      .replace(number, '')
  const alone = sentences('别走开，一直压')
  expect(page.text()).toContain('别走开，一直压')
  await page.tap('radio', '几个人：两个人')
  expect(page.text()).toContain('一个压，一个拿 AED，换手别停')
  expect(page.text()).not.toContain('别走开')
  expect(sentences('一个压，一个拿 AED，换手别停')).toBe(alone)
  expect(page.text()).not.toMatch(/吹|呼吸/)
  const before = vibrations(page)
  const number = count(page)
  await until(() => count(page) === number + 2)
  expect(vibrations(page) - before).toBe(2)
})

describe('the ways on', () => {
  it('退出 is one tap back', async () => {
    const page = await opened()
    await page.tap('button', '退出')
    expect(page.wx.callsOf('navigateBack')).toHaveLength(1)
    expect(page.wx.callsOf('redirectTo')).toEqual([])
  })

  it('and where nothing lies behind, as after a restart of WeChat, to the emergency page', async () => {
    const page = await opened((wx) =>
      wx.fail('navigateBack', { errMsg: 'navigateBack:fail cannot navigate back at first page.' }),
    )
    await page.tap('button', '退出')
    expect(page.wx.callsOf('redirectTo')).toEqual([{ url: '/pages/emergency/index' }])
  })

  it('重拨 120 calls; where the phone cannot, the number is said and the beat goes on', async () => {
    const page = await opened()
    await page.tap('button', '重拨 120')
    expect(page.wx.callsOf('makePhoneCall')).toEqual([{ phoneNumber: '120' }])
    expect(page.text()).toContain('别挂电话，听 120 的')
    page.wx.fail('makePhoneCall')
    await page.tap('button', '重拨 120')
    expect(page.text()).toContain('没拨出去，自己拨 120')
    const before = vibrations(page)
    await until(() => vibrations(page) > before)
  })
})

test('when everything fails the number, the time and the sentences are there, and every button can be tapped', async () => {
  const page = await opened((wx) => wx.failEverything())
  await until(() => count(page) === 3)
  expect(page.text()).toContain('压胸口正中，大人 5–6 厘米，让它弹回来')
  for (const name of page.names('button')) await page.tap('button', name)
  await page.tap('radio', '几个人：两个人')
})
