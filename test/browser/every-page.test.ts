import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { type Limits, layoutFaults } from './layout'
import { targets } from './pages'
import { connect, openPreview, showWhole } from './preview'

jest.setTimeout(60_000)

let browser: Browser
beforeAll(async () => {
  browser = await connect()
})
afterAll(() => browser.close())

const perfect = { outside: [], cut: [], smallTargets: [], smallText: [], tightLines: [] }
const widths = [320, 375, 414]

/** What axe finds on the page as it stands, less what is minor. */
async function found(page: Page): Promise<string[]> {
  await showWhole(page)
  const { violations } = await new AxeBuilder({ page })
    .include('.app')
    // Landmarks belong to the document around the page, which is Taro's here and WeChat's there.
    .disableRules(['region', 'landmark-one-main', 'page-has-heading-one'])
    .analyze()
  return violations
    .filter(({ impact }) => impact !== 'minor')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
    )
}

/** What is wrong with the layout at each width, by width. */
async function faultsAt(page: Page, limits: Limits): Promise<unknown> {
  const faults: Record<number, unknown> = {}
  for (const width of widths) {
    await page.setViewportSize({ width, height: 812 })
    faults[width] = await layoutFaults(page, limits)
  }
  return faults
}

const perfectAtEveryWidth = Object.fromEntries(widths.map((width) => [width, perfect]))

describe.each(targets)('%s', (target) => {
  test('standard size: no console error, axe finds nothing in light or dark, nothing cut, targets of 44 px', async () => {
    const { page, errors, close } = await openPreview(browser, { target })
    const layout = await faultsAt(page, { target: 44, text: 14 })
    const light = await found(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await found(page)
    await close()
    expect({ errors, light, dark }).toEqual({ errors: [], light: [], dark: [] })
    expect(layout).toEqual(perfectAtEveryWidth)
  })

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
