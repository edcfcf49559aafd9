import type { Browser } from 'playwright-core'
import { openPreview } from '../../tools/browser/preview'
import { connect } from './connect'

jest.setTimeout(60_000)

let browser: Browser
beforeAll(async () => {
  browser = await connect()
})
afterAll(() => browser.close())

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
