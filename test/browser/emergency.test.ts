import type { Browser, Page } from 'playwright-core'
import { openPreview } from '../../tools/browser/preview'
import { connect } from './connect'

jest.setTimeout(60_000)

let browser: Browser
beforeAll(async () => {
  browser = await connect()
})
afterAll(() => browser.close())

const steps = 6

/** How the disc of the metronome looks over one second and a bit. */
async function looks(page: Page): Promise<{ shapes: number; brightness: number }> {
  const disc = page
    .getByRole('button', { name: /跟着节拍压|停下节拍/ })
    .locator('> *')
    .first()
  const shapes = new Set<string>()
  const brightness = new Set<string>()
  for (let i = 0; i < steps; i++) {
    const { transform, opacity } = await disc.evaluate((element) => {
      const style = getComputedStyle(element)
      return { transform: style.transform, opacity: style.opacity }
    })
    shapes.add(transform)
    brightness.add(opacity)
    await page.waitForTimeout(130)
  }
  return { shapes: shapes.size, brightness: brightness.size }
}

describe('the pulse of the metronome', () => {
  test('is still until it is started, and again when it is stopped', async () => {
    const { page, close } = await openPreview(browser, { target: 'emergency' })
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    expect(await looks(page)).toEqual({ shapes: 1, brightness: 1 })
    await page.getByRole('button', { name: /跟着节拍压/ }).click()
    expect((await looks(page)).shapes).toBeGreaterThan(2)
    await page.getByRole('button', { name: /停下节拍/ }).click()
    expect(await looks(page)).toEqual({ shapes: 1, brightness: 1 })
    await close()
  })

  test('does not move for those who asked for less motion: only its brightness beats', async () => {
    const { page, close } = await openPreview(browser, { target: 'emergency' })
    await page.getByRole('button', { name: /跟着节拍压/ }).click()
    const { shapes, brightness } = await looks(page)
    expect(shapes).toBe(1)
    expect(brightness).toBeGreaterThan(2)
    await close()
  })
})

test('call, address, AEDs and the three steps stand in one screen', async () => {
  const { page, close } = await openPreview(browser, { target: 'emergency?place=jw07' })
  const lowest = await page
    .getByText('一步步照做')
    .evaluate((element) => Math.round(element.getBoundingClientRect().bottom))
  const bar = await page.locator('.app').evaluate((app) => Math.round(app.getBoundingClientRect().top))
  // In WeChat the status and navigation bars of such a phone take 88 px.
  expect(lowest - bar + 88).toBeLessThanOrEqual(812)
  await close()
})

test.each([320, 360, 375, 414])(
  'without an address, no single word of the head stands on a line of its own at %d px',
  async (width) => {
    const { page, close } = await openPreview(browser, { target: 'emergency', width })
    const words = page.getByText(/^什么路、几号/)
    const shortest = await words.evaluate((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      const lines = [...range.getClientRects()].filter(({ width: wide }) => wide > 0)
      return (
        Math.min(...lines.map(({ width: wide }) => wide)) /
        Number.parseFloat(getComputedStyle(element).fontSize)
      )
    })
    expect(shortest).toBeGreaterThan(3)
    await close()
  },
)

test('in elder size 120 stays on the screen while the page scrolls', async () => {
  const { page, close } = await openPreview(browser, { target: 'emergency', size: 'large' })
  const call = page.getByRole('button', { name: '拨打 120' }).last()
  const before = await call.boundingBox()
  await page.mouse.move(180, 400)
  await page.mouse.wheel(0, 900)
  await page.waitForTimeout(200)
  const after = await call.boundingBox()
  expect(after?.y).toBe(before?.y)
  expect((after?.y ?? 0) + (after?.height ?? 0)).toBeLessThanOrEqual(812)
  await close()
})
