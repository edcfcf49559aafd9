import type { Browser } from 'playwright-core'
import { openPreview } from '../../tools/browser/preview'
import { tapThrough } from '../../tools/browser/screen'
import { connect } from './connect'
import { layoutProblems, standard } from './layout'
import { faultsAtWidths, foundByAxe, scaleType } from './measure'
import { nameOf, screens } from './screens'

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
    const layout = await faultsAtWidths(page, standard, [320, 351, 414])
    const { light, dark } = await foundByAxe(page)
    // All else is laid out in the dark as it is in the light.
    const { paleHints } = await layoutProblems(page, standard)
    // WeChat's own setting has steps between its standard and 关怀模式: this is the last.
    await scaleType(page, 1.29)
    const almostElder = await faultsAtWidths(page, standard)
    await close()
    expect({ errors, light, dark, paleHints }).toEqual({ errors: [], light: [], dark: [], paleHints: [] })
    expect({ layout, almostElder }).toEqual({ layout: [], almostElder: [] })
  })
})
