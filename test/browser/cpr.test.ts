import type { Browser, Page } from 'playwright-core'
import { openPreview, type View } from '../../tools/browser/preview'
import { connect } from './connect'
import { scaleType } from './measure'

jest.setTimeout(60_000)

let browser: Browser
beforeAll(async () => {
  browser = await connect()
})
afterAll(() => browser.close())

/** How the disc looks, and what is counted, over two beats and some. */
async function looks(page: Page): Promise<{ sizes: number; marks: number; counts: number }> {
  const seen = { sizes: new Set<string>(), marks: new Set<string>(), counts: new Set<string>() }
  for (let i = 0; i < 60; i++) {
    const look = await page.getByText('压', { exact: true }).evaluate((word) => {
      const disc = word.parentElement
      const marks = disc?.previousElementSibling
      if (!disc || !marks) throw new Error('no disc')
      return {
        sizes: getComputedStyle(disc).transform,
        marks: getComputedStyle(marks).webkitMaskImage,
        counts: disc.firstElementChild?.textContent ?? '',
      }
    })
    seen.sizes.add(look.sizes)
    seen.marks.add(look.marks)
    seen.counts.add(look.counts)
    await page.waitForTimeout(20)
  }
  return { sizes: seen.sizes.size, marks: seen.marks.size, counts: seen.counts.size }
}

test('the disc swells and the marks fill with the number', async () => {
  const { page, close } = await openPreview(browser, { target: 'cpr' })
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  const { sizes, marks, counts } = await looks(page)
  await close()
  expect({ swells: sizes > 1, counts: counts > 2 }).toEqual({ swells: true, counts: true })
  expect(marks).toBe(counts)
})

test('for those who asked for less motion the number alone changes', async () => {
  const { page, close } = await openPreview(browser, { target: 'cpr' })
  const { sizes, marks, counts } = await looks(page)
  await close()
  expect({ sizes, marks }).toEqual({ sizes: 1, marks: 1 })
  expect(counts).toBeGreaterThan(2)
})

test('opened from the steps it clicks in a browser too, and 退出 leads back to them', async () => {
  const { page, errors, close } = await openPreview(browser, { target: 'emergency' })
  await page.evaluate(() => {
    const { play } = HTMLMediaElement.prototype
    HTMLMediaElement.prototype.play = function () {
      document.body.dataset.played = String(Number(document.body.dataset.played ?? 0) + 1)
      return play.call(this)
    }
  })
  const sound = page.waitForResponse(/click\.wav$/)
  await page.getByRole('link', { name: /^跟着节拍压/ }).click()
  expect((await sound).ok()).toBe(true)
  await page.waitForTimeout(3500)
  expect(Number(await page.locator('body').getAttribute('data-played'))).toBeGreaterThanOrEqual(4)
  expect(await page.getByRole('button', { name: '声音开着' }).count()).toBe(1)
  await page.getByRole('button', { name: '退出' }).click()
  await page.getByRole('button', { name: '拨打 120' }).first().waitFor()
  expect(errors).toEqual([])
  await close()
})

/** What lies outside the page or under what comes after it, whether the page scrolls, and the width of the disc. */
function roomFor(page: Page): Promise<{ outside: string[]; over: string[]; scrolls: boolean; disc: number }> {
  return page.evaluate(() => {
    const root = document.querySelector('.app > *')
    if (root === null) throw new Error('no page')
    const box = (element: Element) => element.getBoundingClientRect()
    const { top, bottom, left, right } = box(root)
    const all = [...root.querySelectorAll('*')].filter((each) => each.clientWidth > 0)
    const rows = [...root.children]
    const words = (elements: Element[]) => elements.map(({ textContent }) => textContent ?? '')
    return {
      outside: words(
        all.filter((each) => {
          const at = box(each)
          return at.top < top || at.bottom > bottom || at.left < left || at.right > right
        }),
      ),
      over: words(
        rows.filter((row, i) => box(row).bottom > (rows[i + 1] ? box(rows[i + 1] ?? row).top : bottom) + 0.5),
      ),
      scrolls: root.scrollHeight > root.clientHeight || bottom > innerHeight,
      disc: Math.max(
        ...all.filter(({ lastChild }) => lastChild?.textContent === '压').map((each) => box(each).width),
      ),
    }
  })
}

/** WeChat's page on such a phone, below its status bar of 20 px and the navigation bar, which the preview draws. */
const phones: [phone: string, window: Pick<View, 'width' | 'height'>][] = [
  ['375 × 667', { width: 375, height: 647 }],
  ['320 × 568', { width: 320, height: 548 }],
]
describe.each(phones)('on a phone of %s', (_phone, window) => {
  test.each<[name: string, size: 'standard' | 'large' | 'largest', scale: number]>([
    ['standard', 'standard', 1],
    ['a little larger than standard', 'standard', 1.29],
    ['large', 'large', 1.4],
    ['largest', 'largest', 1.9],
  ])(
    'all of it stands in the window in type that is %s, whatever it has to say',
    async (_name, size, scale) => {
      const { page, close } = await openPreview(browser, { target: 'cpr', size, ...window })
      await scaleType(page, scale)
      const fits = { outside: [], over: [], scrolls: false }
      expect(await roomFor(page)).toMatchObject(fits)
      // The longest of each sentence: two helpers, no sound, eleven minutes.
      await page.evaluate(() => {
        const now = Date.now
        Date.now = () => now() + 710_000
        HTMLMediaElement.prototype.play = () => Promise.reject(new Error('no sound'))
      })
      await page.getByRole('radio', { name: /两个人/ }).click()
      await page.getByRole('button', { name: '没有声音，看数字' }).waitFor()
      expect(await page.getByText(/已压 11 分 5\d 秒/).count()).toBe(1)
      const { disc, ...rest } = await roomFor(page)
      await close()
      expect(rest).toEqual(fits)
      expect(disc).toBeGreaterThanOrEqual(130)
    },
  )
})
