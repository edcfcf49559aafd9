import { fakeWx, openPage } from './driver/page'
import { allNodes, attribute, textOf } from './driver/tree'

// Each step renders the page anew in WeChat's component runtime.
jest.setTimeout(30_000)

const budget = 8 * 1024
/** The page on which an item's verdict stands. */
const verdictOf = (name: string) => ({
  url: `/pages/sorting-guide/search/index?q=${encodeURIComponent(name)}`,
})
const rows = (page: Awaited<ReturnType<typeof openPage>>) =>
  page.names('link').filter((name) => /(垃圾|可回收物|电子废弃物) · /.test(name))

/** What was opened here is not among the recent words of the tests below. */
async function forgetRecent(page: Awaited<ReturnType<typeof openPage>>): Promise<void> {
  await page.type('')
  await page.tap('button', '刚查过：清空')
}

describe('searching while typing', () => {
  test('each key finds more, in one setData of at most 8 KB', async () => {
    const page = await openPage('sorting-guide/search')
    // The longest rows there are: names with notes, found by what is not the name.
    for (const typed of [
      's',
      'sl',
      'sld',
      '',
      '电',
      '电池',
      '电池怎',
      'xihongshi',
      'zhi',
      '盒',
      '没有的东西',
      '鸭屁股',
      '过期牛奶',
      '油报纸',
      'bao',
    ]) {
      page.setData.length = 0
      await page.type(typed)
      expect({ typed, calls: page.setData.length }).toEqual({ typed, calls: 1 })
      const bytes = page.setData[0]?.bytes ?? 0
      expect({ typed, bytes, over: bytes > budget }).toEqual({ typed, bytes, over: false })
    }
  })

  test('the answer is told in words, with why it was found', async () => {
    const page = await openPage('sorting-guide/search')
    await page.type('dc')
    expect(page.names('heading')[0]).toBe('电池，投红桶 · 有害垃圾')
    expect(page.text()).toContain('dc 是「电池」的首字母')
    // A part of a name is not the name: the sentence would be untrue.
    await page.type('xihong')
    expect(page.text()).not.toContain('xihong 是')
    expect(page.text()).toContain('拼音「')
    await page.type('落苏')
    expect(page.text()).toContain('本地叫「落苏」')
    expect(page.names('heading')[0]).toBe('茄子，投棕桶 · 湿垃圾')
  })

  test('a race of keys ends on the last word', async () => {
    const page = await openPage('sorting-guide/search')
    await Promise.all(['b', 'ba', 'bao', 'baoz', 'baozh', 'baozhi'].map((typed) => page.type(typed)))
    expect(page.names('heading')[0]).toBe('报纸，投蓝桶 · 可回收物')
  })

  test('a few rows at first, all at a tap, at most thirty, and few again at the next key', async () => {
    const page = await openPage('sorting-guide/search')
    await page.type('塑料')
    // They go into several bins: none of them is told as the answer.
    expect(page.text()).toContain('是哪一样？')
    expect(rows(page)).toHaveLength(5)
    await page.tap('button', /^再看/)
    expect(rows(page)).toHaveLength(30)
    expect(Math.max(...allNodes(page.tree()).map(({ children }) => children.length))).toBeLessThanOrEqual(60)
    await page.type('塑料袋')
    expect(rows(page).length).toBeLessThanOrEqual(5)
  })

  test('the box stays the same node while results come and go', async () => {
    const page = await openPage('sorting-guide/search')
    const box = () => {
      const input = allNodes(page.tree()).find((node) => attribute(node, 'aria-role') === 'searchbox')
      return input && attribute(input, 'id')
    }
    const before = box()
    await page.type('电池')
    await page.type('')
    await page.type('没有的东西')
    expect(before).toBeDefined()
    expect(box()).toBe(before)
  })

  test('what is typed is not written back into the box, so that an input method is not disturbed; 清空 is', async () => {
    const page = await openPage('sorting-guide/search')
    const written = () =>
      allNodes(page.tree())
        .find((node) => attribute(node, 'aria-role') === 'searchbox')
        ?.attrs.find(({ name }) => name === 'value')?.value
    /** What the page writes into the box, one after another, until an action has come to rest. */
    const writtenDuring = async (action: Promise<void>) => {
      const values = [written()]
      let over = false
      void action.then(() => {
        over = true
      })
      while (!over) {
        if (written() !== values.at(-1)) values.push(written())
        await new Promise((resolve) => setTimeout(resolve))
      }
      return values
    }
    expect(await writtenDuring(page.type('dian'))).toEqual([''])
    expect(await writtenDuring(page.type('电'))).toEqual([''])
    // WeChat takes only what differs from what it was told last.
    expect(await writtenDuring(page.tap('button', '清空'))).toEqual(['', '电', ''])
    expect(page.text()).toContain('牛奶盒')
  })

  test('a word that is not in the table gets no verdict: near names as plain rows, the rule by material, and whom to tell', async () => {
    const page = await openPage('sorting-guide/search')
    await page.type('鸭屁股')
    expect(page.names('heading')[0]).toBe('没收录「鸭屁股」')
    expect(page.names('heading').filter((name) => name.includes('，投'))).toEqual([])
    expect(page.text()).toContain('不一定是同一样')
    const near = page.names('link').filter((name) => name.endsWith('湿垃圾 · 棕桶'))
    expect(near.length).toBeGreaterThanOrEqual(2)
    expect(rows(page).length).toBeLessThanOrEqual(4)
    expect(page.text()).toContain('看它是什么做的')
    expect(page.text()).toContain('红桶 · 有害垃圾')
    expect(page.text()).toContain('还是分不清，投黑桶干垃圾。药、电池、灯管、油漆、杀虫剂不行')
    expect(page.names('button')).toContain('请街道收录「鸭屁股」')
    await page.tap('link', near[0] ?? '')
    expect(page.wx.callsOf('navigateTo')).toEqual([verdictOf(near[0]?.split('，')[0] ?? '')])
    await forgetRecent(page)
  })

  test('a word that nothing is near to gets the rule by material alone', async () => {
    const page = await openPage('sorting-guide/search')
    await page.type('天文学家')
    expect(page.names('heading')[0]).toBe('没收录「天文学家」')
    expect(page.text()).not.toContain('名字接近的')
    expect(page.text()).toContain('看它是什么做的')
  })

  test('what changes the bin is answered by its rule, with its source and the thing as it usually is', async () => {
    const page = await openPage('sorting-guide/search')
    await page.type('油报纸')
    expect(page.names('heading')[0]).toBe('油报纸，投黑桶 · 干垃圾')
    expect(page.text()).toContain('沾油的纸不能回收')
    expect(page.text()).toContain('投放指引，2019 年 4 月')
    await page.tap('link', /^报纸，可回收物 · 蓝桶/)
    expect(page.wx.callsOf('navigateTo')).toEqual([verdictOf('报纸')])
    await forgetRecent(page)
  })

  test('where it depends no bin is said alone: each case has its own', async () => {
    const page = await openPage('sorting-guide/search')
    await page.type('过期牛奶')
    expect(page.names('heading')[0]).toBe('过期牛奶：看情形')
    expect(page.text()).toMatch(/倒下水口.*可回收物 · 蓝桶/s)
    await page.type('干净的奶茶杯')
    expect(page.text()).toMatch(/2022 年的通知.*可回收物.*2019 年的通知.*干垃圾/s)
  })
})

describe('a verdict', () => {
  test('says how to put it out, what it is confused with, what else it is called, and how sure that is', async () => {
    const page = await openPage('sorting-guide/search', { q: '充电宝' })
    expect(page.text()).toContain('别和它们弄混')
    expect(page.text()).toContain('充电电池是有害垃圾')
    expect(page.text()).toContain('也叫：移动电源')
    expect(page.text()).toContain('查到 5 处，说法一致')
    expect(page.text()).toContain('2019 年 7 月 1 日起施行')
  })

  test('is a page of its own: WeChat’s way back leads to the results it was chosen from', async () => {
    const page = await openPage('sorting-guide/search')
    await page.type('充电')
    await page.tap('link', /^充电电池，/)
    await page.tap('link', /^充电宝/)
    expect(page.wx.callsOf('navigateTo')).toEqual([verdictOf('充电电池'), verdictOf('充电宝')])
    // What lies under the verdict is as it was left.
    expect(page.text()).toContain('是哪一样？')
    const verdict = await openPage('sorting-guide/search', { q: '充电宝' }, page.wx)
    const [twin = ''] = verdict.names('link').filter((name) => name.startsWith('充电电池'))
    await verdict.tap('link', twin)
    expect(page.wx.callsOf('navigateTo').at(-1)).toEqual(verdictOf('充电电池'))
  })

  test('typing over it searches again', async () => {
    const page = await openPage('sorting-guide/search', { q: '充电宝' })
    await page.type('dc')
    expect(page.names('heading')[0]).toBe('电池，投红桶 · 有害垃圾')
    expect(page.text()).toContain('还可能是')
  })

  test('奶茶 comes apart', async () => {
    const page = await openPage('sorting-guide/search', { q: '奶茶' })
    for (const part of ['倒下水口', '珍珠、椰果', '干垃圾 · 黑桶', '洗净再投'])
      expect(page.text()).toContain(part)
  })

  test.each([
    ['as WeChat hands it over', encodeURIComponent('电池')],
    ['decoded already', '电池'],
  ])('opened from a card it is complete by itself: %s', async (_, q) => {
    const page = await openPage('sorting-guide/search', { q })
    expect(page.names('heading')[0]).toBe('电池，投红桶 · 有害垃圾')
    expect(page.text()).toContain('别砸破')
    expect(page.text()).toContain('依据《上海市生活垃圾管理条例》')
    expect(page.share('message')).toMatchObject({
      title: '电池，投红桶 · 有害垃圾',
      path: `/pages/sorting-guide/search/index?q=${encodeURIComponent('电池')}`,
    })
    await page.tap('button', '查别的')
    expect(page.text()).toContain('牛奶盒')
  })

  test('a card with a word that is no item searches for it', async () => {
    const page = await openPage('sorting-guide/search', { q: '旧电池' })
    expect(page.names('heading')[0]).toBe('电池，投红桶 · 有害垃圾')
    const broken = await openPage('sorting-guide/search', { q: '%E7%94' })
    expect(broken.text()).toContain('没收录')
  })

  test('a row that rests on one source says so', async () => {
    const page = await openPage('sorting-guide/search', { q: 'CD塑料盒' })
    expect(page.text()).toContain('只有一处来源，供参考')
  })
})

describe('before anything is typed', () => {
  test('the keyboard is up at once, and words can be tapped instead', async () => {
    const page = await openPage('sorting-guide/search')
    const box = allNodes(page.tree()).find((node) => attribute(node, 'aria-role') === 'searchbox')
    expect(box && attribute(box, 'focus')).toBe(true)
    await page.tap('button', '粽叶')
    expect(page.wx.callsOf('navigateTo')).toEqual([verdictOf('粽叶')])
  })

  test('opened from a card the keyboard stays down: the answer has the whole screen', async () => {
    const page = await openPage('sorting-guide/search', { q: '电池' })
    const box = allNodes(page.tree()).find((node) => attribute(node, 'aria-role') === 'searchbox')
    expect(box && attribute(box, 'focus')).not.toBe(true)
  })

  test('what was opened is offered again, newest first, until it is cleared', async () => {
    const wx = fakeWx()
    const page = await openPage('sorting-guide/search', {}, wx)
    await page.tap('button', '粽叶')
    await page.tap('button', '头发')
    expect(page.text()).toContain('刚查过')
    expect(
      page
        .names('button')
        .filter((name) => ['头发', '粽叶'].includes(name))
        .slice(0, 2),
    ).toEqual(['头发', '粽叶'])
    await page.tap('button', '刚查过：清空')
    expect(page.text()).not.toContain('刚查过')
  })

  test('broken storage loses the recent words and nothing else', async () => {
    const wx = fakeWx()
    wx.failEverything()
    const page = await openPage('sorting-guide/search', {}, wx)
    await page.tap('button', '粽叶')
    expect(page.text()).toContain('刚查过')
    await page.type('粽叶')
    expect(page.names('heading')[0]).toBe('粽叶，投黑桶 · 干垃圾')
  })

  test('with ten long recent words, emptying the box still sends no more than a key may', async () => {
    const page = await openPage('sorting-guide/search')
    const long = ['一次性冰淇淋挖勺', '自热火锅加热包', '隐形眼镜护理液', '零食真空包装袋', '数字音乐播放器']
    const longer = [
      '化妆品外包装纸盒',
      '玩具塑料包装纸盒',
      '蜂蜜柚子茶玻璃罐',
      '鸡蛋塑料保护壳',
      '速冻饺子包装',
    ]
    for (const word of [...long, ...longer]) {
      await page.type(word)
      await page.tap('link', new RegExp(`^${word}：`))
    }
    await page.type('电')
    page.setData.length = 0
    await page.type('')
    expect(page.text()).toContain('刚查过')
    expect(page.setData[0]?.bytes).toBeLessThanOrEqual(budget)
  })
})

test('every bin is told by name and icon, never by colour alone', async () => {
  const page = await openPage('sorting-guide/search')
  await page.type('电池')
  const badges = allNodes(page.tree()).filter((node) => textOf(node).includes('· 红桶'))
  expect(badges.length).toBeGreaterThan(0)
})
