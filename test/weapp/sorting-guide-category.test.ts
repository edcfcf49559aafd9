import { openPage } from './driver/page'
import { allNodes } from './driver/tree'

// Each step renders the page anew in WeChat's component runtime.
jest.setTimeout(30_000)

const most = (page: Awaited<ReturnType<typeof openPage>>) =>
  Math.max(...allNodes(page.tree()).map(({ children }) => children.length))

test('a bin: what it is, how to put it out, what looks like it, fines and hours as known', async () => {
  const page = await openPage('sorting-guide/category', { bin: 'hazardous' })
  for (const words of [
    '会伤人伤水土，单独交',
    '药片连同铝塑板、药瓶一起投',
    '充电宝',
    '可回收物 · 蓝桶',
    '共 76 种',
    '50–200 元',
    '以本小区公示为准',
    '2019 年 7 月 1 日起施行',
  ]) {
    expect(page.text()).toContain(words)
  }
  expect(page.wx.callsOf('setNavigationBarTitle')).toMatchObject([{ title: '有害垃圾' }])
  expect(page.wx.callsOf('setNavigationBarColor')).toMatchObject([
    { backgroundColor: '#BF2419', frontColor: '#ffffff' },
  ])
})

test('all 909 items of the largest bin can be reached by their letter, in steps of sixty', async () => {
  const page = await openPage('sorting-guide/category', { bin: 'wet' })
  const letters = page.names('radio')
  const counts = letters.map((name) => Number(/(\d+) 种/.exec(name)?.[1]))
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(909)
  expect(Math.max(...counts)).toBeGreaterThan(60)

  for (const [at, letter] of letters.entries()) {
    await page.tap('radio', letter)
    for (let shown = 60; shown < (counts[at] ?? 0); shown += 60) await page.tap('button', /^再看/)
    expect(most(page)).toBeLessThanOrEqual(60)
    expect(page.find('button', /^再看/)).toBeUndefined()
  }
})

test('beside the bins there is no fine, and no bin that does not exist', async () => {
  const bulky = await openPage('sorting-guide/category', { bin: 'bulky' })
  expect(bulky.text()).toContain('联系物业')
  expect(bulky.text()).not.toContain('罚')

  const gone = await openPage('sorting-guide/category', { bin: 'gone' })
  expect(gone.text()).toContain('没有这一类')
  await gone.tap('link', /^棕桶 · 湿垃圾/)
  expect(gone.wx.callsOf('navigateTo')).toEqual([{ url: '/pages/sorting-guide/category/index?bin=wet' }])
})
