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
})
