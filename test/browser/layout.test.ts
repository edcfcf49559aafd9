import type { Browser } from 'playwright-core'
import { type LayoutFaults, layoutFaults } from './layout'
import { connect, openPreview } from './preview'

let browser: Browser
beforeAll(async () => {
  browser = await connect()
})
afterAll(() => browser.close())

/** What the measure says of the about page once something on it is spoilt. */
async function faultsWith(css: string): Promise<LayoutFaults> {
  const { page, close } = await openPreview(browser, { target: 'about' })
  await page.addStyleTag({ content: css })
  const faults = await layoutFaults(page, { target: 44, text: 14 })
  await close()
  return faults
}

/** The measure is only worth something if it finds what is wrong. */
test.each<[spoilt: string, css: string, fault: keyof LayoutFaults]>([
  ['wider than the window', '.app [role=heading] { min-width: 500px }', 'outside'],
  ['cut off at the foot', '.app [role=heading] { height: 8px; overflow: hidden }', 'cut'],
  [
    'cut off at the side',
    '.app [role=heading] { width: 12px; overflow: hidden; white-space: nowrap; flex: none }',
    'cut',
  ],
  ['a target of 30 px', '.app [role=radio] { min-height: 30px; height: 30px }', 'smallTargets'],
  ['type of 10 px', '.app [role=heading] { font-size: 10px }', 'smallText'],
  ['lines too close', '.app [role=heading] { line-height: 1.1 }', 'tightLines'],
])('the measure finds what is %s', async (_, css, fault) => {
  expect((await faultsWith(css))[fault]).not.toEqual([])
})

test('and finds nothing where nothing is spoilt', async () => {
  expect(Object.values(await faultsWith('/* nothing */')).flat()).toEqual([])
})
