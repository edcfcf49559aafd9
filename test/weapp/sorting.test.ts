import { fakeWx, openPage } from './driver/page'

test('the box leads to the page that searches, words and bins to their answers, the quiz to its questions', async () => {
  const page = await openPage('sorting')
  await page.tap('link', /^查/)
  await page.tap('link', /^蓝桶 · 可回收物/)
  await page.tap('link', /^大件垃圾/)
  await page.tap('link', '10 道最容易错的题')
  await page.tap('button', '粽叶')
  expect(page.wx.callsOf('navigateTo')).toEqual([
    { url: '/pages/sorting-guide/search/index' },
    { url: '/pages/sorting-guide/category/index?bin=recyclable' },
    { url: '/pages/sorting-guide/category/index?bin=bulky' },
    { url: '/pages/sorting-guide/quiz/index' },
    { url: `/pages/sorting-guide/search/index?q=${encodeURIComponent('粽叶')}` },
  ])
})

test('a word that was tapped is offered again, here and on the page that searches, until it is cleared', async () => {
  const page = await openPage('sorting')
  await page.tap('button', '粽叶')
  expect(page.text()).toContain('刚查过')
  const search = await openPage('sorting-guide/search', {}, page.wx)
  expect(search.text()).toContain('刚查过')
  await search.tap('button', '头发')
  await search.unload()
  await page.show()
  expect(page.names('button').filter((name) => ['头发', '粽叶'].includes(name))).toEqual([
    '头发',
    '粽叶',
    '粽叶',
    '头发',
  ])
  await page.tap('button', '刚查过：清空')
  expect(page.text()).not.toContain('刚查过')
})

test('a subpackage that cannot be fetched without a network is told in words, and the tab stays', async () => {
  const wx = fakeWx()
  for (const name of ['navigateTo', 'redirectTo']) wx.fail(name, { errMsg: `${name}:fail loadSubpackage` })
  const page = await openPage('sorting', {}, wx)
  await page.tap('link', /^查/)
  expect(page.wx.callsOf('showModal')).toMatchObject([
    { title: '这一页没打开', content: '手机可能没连上网。连上网，再点一次。' },
  ])
  expect(page.text()).toContain('四个桶')
})
