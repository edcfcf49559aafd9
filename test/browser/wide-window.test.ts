import type { Browser, Page } from 'playwright-core'
import { openPreview } from '../../tools/browser/preview'
import { connect } from './connect'
import { layoutProblems, standard } from './layout'

jest.setTimeout(60_000)

let browser: Browser
beforeAll(async () => {
  browser = await connect()
})
afterAll(() => browser.close())

const windows = [
  { name: 'a tablet', width: 768, height: 1024 },
  { name: 'a phone on its side', width: 812, height: 375 },
]

/** Where what can be tapped begins and ends from left to right, the row of tabs apart; a strip that scrolls sideways too. */
const span = (page: Page) =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.app [role]')]
      .filter((each) => ['button', 'link', 'radio', 'searchbox'].includes(each.getAttribute('role') ?? ''))
      .filter((each) => each.closest('[class*=contents]') === null)
      .map((each) => each.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && height > 0)
    return {
      left: Math.min(...boxes.map(({ left }) => left)),
      right: Math.max(...boxes.map(({ right }) => right)),
    }
  })

describe.each([
  'stations',
  'place?scene=jw07',
  'emergency?place=jw07',
  'services',
  'sorting-guide/category?bin=bulky',
])('%s', (target) => {
  test('stands in a column of at most 600 px in the middle of a wide window, a name and its button together', async () => {
    const { page, close } = await openPreview(browser, { target, size: 'large' })
    for (const { name, width, height } of windows) {
      await page.setViewportSize({ width, height })
      const { left, right } = await span(page)
      expect({ name, left: left >= (width - 600) / 2, right: right <= (width + 600) / 2 }).toEqual({
        name,
        left: true,
        right: true,
      })
      expect({ name, ...(await layoutProblems(page, standard)) }).toMatchObject({
        outside: [],
        cut: [],
        overlapping: [],
      })
    }
    await close()
  })
})
