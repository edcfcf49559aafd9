import type { Browser } from 'playwright-core'
import { elder } from './layout'
import { faultsAtWidths, foundByAxe } from './measure'
import { nameOf, screens, tapThrough } from './pages'
import { connect, openPreview } from './preview'

jest.setTimeout(60_000)

let browser: Browser
beforeAll(async () => {
  browser = await connect()
})
afterAll(() => browser.close())

describe.each(screens.map((screen) => ({ name: nameOf(screen), screen })))('$name', ({ screen }) => {
  test.each(['large', 'largest'] as const)(
    '%s: axe finds nothing in light or dark, text of 18 px, targets of 60 px, nothing cut, overlapping or sideways',
    async (size) => {
      const { page, errors, close } = await openPreview(browser, { target: screen.target, size })
      await tapThrough(page, screen)
      const layout = await faultsAtWidths(page, elder)
      const { light, dark } = await foundByAxe(page)
      await close()
      expect({ errors, light, dark, layout }).toEqual({ errors: [], light: [], dark: [], layout: [] })
    },
  )
})

test('at the largest size body text reaches 30 px', async () => {
  const { page, close } = await openPreview(browser, { target: 'about', size: 'largest' })
  const body = await page.locator('.app').evaluate((app) => Number.parseFloat(getComputedStyle(app).fontSize))
  await close()
  expect(body).toBeGreaterThanOrEqual(30)
})
