import type { Browser } from 'playwright-core'
import { openPreview } from '../../tools/browser/preview'
import { connect } from './connect'
import { elder } from './layout'
import { faultsAtWidths, foundByAxe, scaleType } from './measure'

jest.setTimeout(60_000)

let browser: Browser
beforeAll(async () => {
  browser = await connect()
})
afterAll(() => browser.close())

test('a page that fails says so and offers itself again', async () => {
  const { page, close } = await openPreview(browser, { target: 'catalogue' })
  await page.getByRole('button', { name: '让这一页出错' }).click()
  await page.getByRole('heading', { name: '这一页出错了' }).waitFor()
  await page.getByRole('button', { name: '再试一次' }).click()
  await page.getByRole('button', { name: '让这一页出错' }).waitFor()
  await close()
})

test('in every size and colour it is laid out as any page', async () => {
  const { page, close } = await openPreview(browser, { target: 'catalogue', size: 'large' })
  await page.getByRole('button', { name: '让这一页出错' }).click()
  await page.getByRole('heading', { name: '这一页出错了' }).waitFor()
  const large = await faultsAtWidths(page, elder)
  const axe = await foundByAxe(page)
  await scaleType(page, 1.9)
  const largest = await faultsAtWidths(page, elder)
  await close()
  expect({ large, largest, axe }).toEqual({ large: [], largest: [], axe: { light: [], dark: [] } })
})

test('the page in its place has a button that leads to the stations', async () => {
  const { page, close } = await openPreview(browser, { target: 'catalogue' })
  await page.getByRole('button', { name: '让这一页出错' }).click()
  await page.getByRole('button', { name: '回首页' }).click()
  await page.waitForURL(/pages\/stations\/index/)
  await close()
})
