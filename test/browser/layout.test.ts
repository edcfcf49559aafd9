import type { Browser } from 'playwright-core'
import { openPreview, type Preview } from '../../tools/browser/preview'
import { connect } from './connect'
import { type LayoutProblems, layoutProblems, standard } from './layout'
import { foundByAxe } from './measure'

/** A page with choices, one with a field, one with drawings beside words. */
const targets = ['about', 'sorting-guide/search', 'stations'] as const
type Target = (typeof targets)[number]

let browser: Browser
const opened = new Map<Target, Preview>()
beforeAll(async () => {
  browser = await connect()
  for (const target of targets) opened.set(target, await openPreview(browser, { target }))
})
afterAll(() => browser.close())

/** What the measure says of a page while something on it is spoilt. */
async function problemsWith(css: string, target: Target = 'about'): Promise<LayoutProblems> {
  const page = opened.get(target)?.page
  if (page === undefined) throw new Error(`${target} is not open`)
  const style = await page.addStyleTag({ content: css })
  const problems = await layoutProblems(page, { ...standard, sideways: false })
  await style.evaluate((element) => element.parentNode?.removeChild(element))
  return problems
}

/** The measure is only worth something if it finds what is wrong. */
test.each<[spoilt: string, css: string, problem: keyof LayoutProblems]>([
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
  ['lines as the typeface wants them', '.app [role=heading] { line-height: normal }', 'tightLines'],
  ['over other text', '.app [role=heading] { transform: translateY(45px) }', 'overlapping'],
  ['cut off at the end of the page', '.app { height: 600px; min-height: 0; overflow: hidden }', 'cut'],
  ['a target over another', '.app [role=radio] + [role=radio] { margin-left: -20px }', 'overlapping'],
  [
    'to be scrolled sideways',
    '.app [role=radiogroup] { overflow-x: auto; white-space: nowrap; width: 90px }',
    'sideways',
  ],
])('the measure finds what is %s', async (_, css, problem) => {
  expect((await problemsWith(css))[problem]).not.toEqual([])
})

test('and finds nothing where nothing is spoilt', async () => {
  expect(Object.values(await problemsWith('/* nothing */')).flat()).toEqual([])
})

test.each<[spoilt: string, css: string, problem: keyof LayoutProblems]>([
  ['cut off', '.app input { width: 20px }', 'cut'],
  ['too pale', '.app input::placeholder { color: #aaa }', 'paleHints'],
  ['too small', '.app input::placeholder { font-size: 12px }', 'smallText'],
])('the measure finds a hint in a field that is %s', async (_, css, problem) => {
  expect((await problemsWith(css, 'sorting-guide/search'))[problem]).not.toEqual([])
})

test('the measure finds a drawing over words, and a search box too low', async () => {
  const moved = await problemsWith('.app .ic { transform: translateX(30px) }', 'stations')
  expect(moved.overlapping.join()).toContain('a drawing')
  const low = await problemsWith(
    '.app [role=searchbox] { height: 24px; min-height: 24px }',
    'sorting-guide/search',
  )
  expect(low.smallTargets).not.toEqual([])
})

test('a station’s number too pale for its sign is found, though axe does not decide on it', async () => {
  const { page, close } = await openPreview(browser, { target: 'stations' })
  const healthy = await foundByAxe(page)
  await page.addStyleTag({ content: '.app [role=link] * { color: #ff9f40 !important }' })
  const pale = await foundByAxe(page)
  await close()
  expect(healthy).toEqual({ light: [], dark: [] })
  expect(pale.light.join()).toContain('contrast: 「1」')
})
