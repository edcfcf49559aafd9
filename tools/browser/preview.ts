import type { Browser, BrowserContext, Page } from 'playwright-core'

/** The folder of the Chinese glyphs that tests and screenshots use on every machine; never shipped. */
export const fonts = 'node_modules/@fontsource/noto-sans-sc'

/** How somebody looks at the app. */
export interface View {
  /** Page and query: `place?id=jw07`. */
  target: string
  dark?: boolean
  /** The reader's own type size, as the about page stores it. */
  size?: 'standard' | 'large' | 'largest'
  width?: number
  height?: number
}

export interface Preview {
  page: Page
  /** What the console complained of. */
  errors: string[]
  close(): Promise<void>
}

/** Opens a page of the preview that is served at `origin` in a phone's window, with the same Chinese glyphs on every machine. */
export async function openPreview(
  browser: Browser,
  view: View,
  origin = process.env.PREVIEW ?? '',
): Promise<Preview> {
  const context = await browser.newContext({
    viewport: { width: view.width ?? 375, height: view.height ?? 812 },
    deviceScaleFactor: 1,
    colorScheme: view.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'zh-CN',
  })
  await prepare(context, view)
  const page = await context.newPage()
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(String(error)))

  const [name, query] = view.target.split('?')
  await page.goto(`${origin}/#/pages/${name}/index${query === undefined ? '' : `?${query}`}`)
  await page.addStyleTag({ url: `${origin}/400.css` })
  await page.addStyleTag({ url: `${origin}/600.css` })
  // The preview's own bars use the phone's fonts, of which a bare machine has none.
  await page.addStyleTag({
    content: '.taro-navigation-bar-title, .weui-tabbar__label { font-family: "Noto Sans SC" !important }',
  })
  await page.locator('.app').first().waitFor()
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(150)
  return { page, errors, close: () => context.close() }
}

/** Makes the window as tall as the page, so that one picture shows all of it. */
export async function showWhole(page: Page): Promise<void> {
  const hidden = await page.evaluate(() => {
    const scrollers = [...document.querySelectorAll('.taro_page')].filter(
      (element) => element.clientHeight > 0,
    )
    // A tap further down has scrolled to it.
    for (const element of scrollers) element.scrollTop = 0
    return Math.max(0, ...scrollers.map((element) => element.scrollHeight - element.clientHeight))
  })
  const size = page.viewportSize()
  if (size) await page.setViewportSize({ width: size.width, height: size.height + hidden })
}

async function prepare(context: BrowserContext, { size }: View): Promise<void> {
  // The quiz draws lots: every run and every look is to see the same questions.
  await context.addInitScript(() => {
    let drawn = 0
    Math.random = () => {
      drawn = (drawn * 16807 + 1) % 2147483647
      return drawn / 2147483647
    }
  })
  if (size === undefined) return
  // As Taro's storage writes it in a browser.
  await context.addInitScript(
    (chosen) => localStorage.setItem('type-size', JSON.stringify({ data: chosen })),
    size,
  )
}
