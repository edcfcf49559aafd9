import type { Browser } from 'playwright-core'
import { nameOf, screens, tapThrough } from '../../tools/browser/pages'
import { openPreview } from '../../tools/browser/preview'
import { connect } from './connect'
import { standard } from './layout'
import { faultsAtWidths, foundByAxe, scaleType } from './measure'

jest.setTimeout(60_000)

let browser: Browser
beforeAll(async () => {
  browser = await connect()
})
afterAll(() => browser.close())

describe.each(screens.map((screen) => ({ name: nameOf(screen), screen })))('$name', ({ screen }) => {
  test('no console error, axe finds nothing in light or dark, targets of 44 px, nothing cut or overlapping', async () => {
    const { page, errors, close } = await openPreview(browser, { target: screen.target })
    await tapThrough(page, screen)
    const layout = await faultsAtWidths(page, standard)
    const { light, dark } = await foundByAxe(page)
    const inTheDark = await faultsAtWidths(page, standard, [375])
    // WeChat's own setting has steps between its standard and 关怀模式.
    await scaleType(page, 1.15)
    const larger = await faultsAtWidths(page, standard, [320])
    await scaleType(page, 1.29)
    const almostElder = await faultsAtWidths(page, standard, [320, 375])
    await close()
    expect({ errors, light, dark }).toEqual({ errors: [], light: [], dark: [] })
    expect({ layout, inTheDark, larger, almostElder }).toEqual({
      layout: [],
      inTheDark: [],
      larger: [],
      almostElder: [],
    })
  })
})
