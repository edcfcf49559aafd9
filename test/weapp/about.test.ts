import { openPage } from './driver/page'
import { attribute } from './driver/tree'

test('the about page names sources, privacy and licence', async () => {
  const page = await openPage('about')
  expect(page.names('heading')).toEqual(['字号', '信息从哪来', '信息有多准', '你的信息', '说明'])
  expect(page.text()).toContain('不登录，不上传，不收集')
  expect(page.text()).toMatch(/海报全套版次：[2-9A-HJ-NP-Z]{4}。旧海报照样能扫。/)
  expect(page.text()).toContain('字号、收藏的站、「我在…附近」选的地方、最近查过的词')
})

test('the chosen type size holds on every page and is remembered', async () => {
  const page = await openPage('about')
  await page.tap('radio', '字号：特大')
  const root = page.tree().children[0]
  if (typeof root !== 'object') throw new Error('an empty page')
  expect(attribute(root, 'class')).toBe('app app--elder')
  expect(attribute(root, 'style')).toContain('--font-scale: 1.9')
  expect(page.wx.storage.get('type-size')).toBe('largest')
})
