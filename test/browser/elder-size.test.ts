import type { Browser } from 'playwright-core'
import { faultsAt, found, perfectAtEveryWidth } from './measure'
import { targets } from './pages'
import { connect, openPreview } from './preview'

jest.setTimeout(60_000)

let browser: Browser
beforeAll(async () => {
  browser = await connect()
})
afterAll(() => browser.close())

describe.each(targets)('%s', (target) => {
  test('elder size: axe finds nothing, text of 18 px, targets of 60 px, nothing cut', async () => {
    const { page, errors, close } = await openPreview(browser, { target, size: 'large', dark: true })
    const layout = await faultsAt(page, { target: 60, text: 18 })
    const dark = await found(page)
    await close()
    expect({ errors, dark }).toEqual({ errors: [], dark: [] })
    expect(layout).toEqual(perfectAtEveryWidth)
  })

  test('the largest size: nothing outside, nothing cut', async () => {
    const { page, close } = await openPreview(browser, { target, size: 'largest' })
    const layout = await faultsAt(page, { target: 60, text: 18 })
    await close()
    expect(layout).toEqual(perfectAtEveryWidth)
  })
})

test('at the largest size body text reaches 30 px', async () => {
  const { page, close } = await openPreview(browser, { target: 'about', size: 'largest' })
  const body = await page.locator('.app').evaluate((app) => Number.parseFloat(getComputedStyle(app).fontSize))
  await close()
  expect(body).toBeGreaterThanOrEqual(30)
})
