import type { Browser } from 'playwright-core'
import { openPreview } from '../../tools/browser/preview'
import { tapThrough } from '../../tools/browser/screen'
import { connect } from './connect'
import { elder } from './layout'
import { faultsAtWidths, foundByAxe, scaleType } from './measure'
import { nameOf, screens } from './screens'

jest.setTimeout(60_000)

let browser: Browser
beforeAll(async () => {
  browser = await connect()
})
afterAll(() => browser.close())

describe.each(screens.map((screen) => ({ name: nameOf(screen), screen })))('$name', ({ screen }) => {
  test('axe finds nothing in light or dark, text of 18 px, targets of 60 px, nothing cut, overlapping or sideways', async () => {
    const { page, errors, close } = await openPreview(browser, { target: screen.target, size: 'large' })
    await tapThrough(page, screen)
    const layout = await faultsAtWidths(page, elder)
    const { light, dark } = await foundByAxe(page)
    // Between large and largest a page differs in its scale alone, of which axe knows nothing; that the choice
    // sets it is tested below.
    await scaleType(page, 1.9)
    const largest = await faultsAtWidths(page, elder)
    await close()
    expect({ errors, light, dark }).toEqual({ errors: [], light: [], dark: [] })
    expect({ layout, largest }).toEqual({ layout: [], largest: [] })
  })
})

test('at the largest size body text reaches 30 px', async () => {
  const { page, close } = await openPreview(browser, { target: 'about', size: 'largest' })
  const look = await page.locator('.app').evaluate((app) => ({
    body: Number.parseFloat(getComputedStyle(app).fontSize),
    scale: getComputedStyle(app).getPropertyValue('--font-scale').trim(),
    elder: app.classList.contains('app--elder'),
  }))
  await close()
  expect(look.body).toBeGreaterThanOrEqual(30)
  expect(look).toMatchObject({ scale: '1.9', elder: true })
})
