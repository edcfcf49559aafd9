import type { Browser } from 'playwright-core'
import { openPreview } from '../../tools/browser/preview'
import { connect } from './connect'

jest.setTimeout(60_000)

let browser: Browser
beforeAll(async () => {
  browser = await connect()
})
afterAll(() => browser.close())

const said = '没有这一页'

test.each(['#/pages/gone/index', '#/pages/place', '#/nowhere?a=b', '#/%E0%A4%A', '#/pages/%/index'])(
  'an address that leads nowhere opens a page that says so and leads on: %s',
  async (address) => {
    const { page, close } = await openPreview(browser, { target: 'about' })
    await page.goto('about:blank')
    await page.goto(`${process.env.PREVIEW}/${address}`)
    await page.getByText(said).waitFor()
    await page.getByRole('button', { name: '看接力站' }).click()
    await page.getByRole('link', { name: /^1 号站/ }).waitFor()
    await close()
  },
)

test('so does one that is typed while the preview is open, and going back leads to where one was', async () => {
  const { page, close } = await openPreview(browser, { target: 'about' })
  await page.evaluate(() => {
    location.hash = '#/pages/gone/index'
  })
  await page.getByText(said).waitFor()
  await page.goBack()
  await page.getByText('信息从哪来').waitFor()
  expect(await page.getByText(said).isVisible()).toBe(false)
  await close()
})
