import { openPage } from './driver/page'

type Page = Awaited<ReturnType<typeof openPage>>
const options = (page: Page) => page.names('button').filter((name) => /· (.桶|不进桶)/.test(name))
const question = (page: Page) => page.names('heading')[0] ?? ''

async function answer(page: Page, wanted = 0): Promise<boolean> {
  const option = options(page)[wanted]
  if (option === undefined) throw new Error('no option')
  await page.tap('button', option)
  return page.text().includes('答对了')
}

test('an answer is judged at once, with the right one marked in words and a reason', async () => {
  const page = await openPage('sorting-guide/quiz')
  expect(question(page)).toMatch(/，投哪里？$/)
  expect(options(page).length).toBeGreaterThanOrEqual(4)
  const right = await answer(page)
  expect(page.names('button').filter((name) => name.includes('正确答案'))).toHaveLength(1)
  expect(page.names('button').filter((name) => name.includes('你选的'))).toHaveLength(right ? 0 : 1)
  expect(page.text()).toContain('物品表截至')
})

test('a second answer to a question changes nothing: the first tap counts', async () => {
  const page = await openPage('sorting-guide/quiz')
  const right = await answer(page, 0)
  await answer(page, 1)
  expect(page.text().includes('答对了')).toBe(right)
  expect(page.text()).toContain(`已答对 ${right ? 1 : 0} 题`)
})

test('ten questions, a score of what was right, and again with others', async () => {
  const page = await openPage('sorting-guide/quiz')
  const asked: string[] = []
  let right = 0
  for (let at = 0; at < 10; at++) {
    asked.push(question(page))
    if (await answer(page)) right++
    await page.tap('button', at < 9 ? '下一题' : '看结果')
  }
  expect(new Set(asked).size).toBe(10)
  expect(page.text()).toContain(`10 题，答对 ${right} 题`)
  expect(page.text()).toContain('不记录、不上传')

  await page.tap('button', '再来一次')
  expect(page.text()).toContain('第 1 题')
  expect(page.wx.calls.filter(({ name }) => name === 'setStorageSync')).toEqual([])
})
