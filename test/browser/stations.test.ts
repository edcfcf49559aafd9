import type { Browser } from 'playwright-core'
import { openPreview } from '../../tools/browser/preview'
import { connect } from './connect'

jest.setTimeout(60_000)

let browser: Browser
beforeAll(async () => {
  browser = await connect()
})
afterAll(() => browser.close())

test('where there is no map the list stays, and the page says so', async () => {
  const { page, errors, close } = await openPreview(browser, { target: 'stations' })
  await page.getByLabel('看法：地图').click()
  await page.getByText('这里没有地图').waitFor()
  expect(await page.getByLabel(/^导航去/).count()).toBe(9)
  await close()
  expect(errors).toEqual([])
})

test('with the keyboard alone one says where one is, and the order follows', async () => {
  const { page, close } = await openPreview(browser, { target: 'stations' })
  await page.getByLabel('我在…附近').focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('虹湾路', { exact: true }).focus()
  await page.keyboard.press(' ')
  await page.getByText('离虹湾路最近', { exact: true }).waitFor()
  expect(
    await page
      .getByRole('link', { name: /号站，/ })
      .first()
      .getAttribute('aria-label'),
  ).toContain('第一市民驿站')
  await close()
})

test('what is typed is found at once, and a place opens from it', async () => {
  const { page, close } = await openPreview(browser, { target: 'stations' })
  await page.locator('input').fill('hyl')
  await page.getByText('找到 1 处', { exact: true }).waitFor()
  await page.getByLabel(/^7 号站/).click()
  await page.getByText('导航去华严路62号').waitFor()
  await close()
})

test('whoever goes back at once finds the list, not an empty page', async () => {
  const { page, close } = await openPreview(browser, { target: 'stations' })
  await page.getByLabel(/^7 号站/).click()
  await page.getByText('导航去华严路62号').waitFor()
  await page.goBack()
  // Longer than a page takes to slide in.
  await page.waitForTimeout(1_000)
  expect(await page.getByLabel(/^7 号站/).isVisible()).toBe(true)
  await close()
})
