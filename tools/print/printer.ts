import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { type LayoutFaults, layOut } from './lay-out'
import { type Sheet, sheetStyles } from './sheets'
import { lackingCharacters } from './typeface'

/** Where the sheets and their typefaces are asked for; nothing leaves this machine. */
const origin = 'http://sheets.localhost'

const weights = [400, 700]

/** Lays sheets out and prints them. */
export interface Printer {
  /**
   * Puts the sheets on the page, in their order, each on its own sheet of paper. Gives what does not fit. Throws a
   * sentence for a character that the typeface lacks: another one would stand in for it, or an empty box.
   */
  show(sheets: readonly Sheet[]): Promise<LayoutFaults>
  /** What is shown, as a PDF whose pages are of the sheets' own sizes. */
  pdf(): Promise<Buffer>
  /** A small picture of the first sheet shown (PNG). */
  picture(): Promise<Buffer>
  page: Page
  close(): Promise<void>
}

/** A page of the browser with the typeface of the sheets. Throws a sentence where the typeface is not installed. */
export async function openPrinter(browser: Browser, fonts = fontFolder()): Promise<Printer> {
  const missing = weights.map((weight) => path.join(fonts, `${weight}.css`)).find((file) => !existsSync(file))
  if (missing !== undefined)
    throw new Error(`没有找到字体 Noto Sans SC（${path.relative(process.cwd(), missing)}）：先运行 npm ci`)
  const context = await browser.newContext({
    deviceScaleFactor: 0.5,
    viewport: { width: 1200, height: 1600 },
  })
  // tsx names functions with a helper of its own, which the page does not know.
  await context.addInitScript('globalThis.__name = (named) => named')
  await context.route('**/*', (route) => {
    const { origin: asked, pathname } = new URL(route.request().url())
    if (asked !== origin) return route.abort()
    return pathname === '/'
      ? route.fulfill({ contentType: 'text/html', body: emptyPage() })
      : route.fulfill({ path: path.join(fonts, decodeURIComponent(pathname)) })
  })
  const page = await context.newPage()
  await page.goto(`${origin}/`)
  return {
    page,
    async show(sheets) {
      const words = sheets.map(({ body }) => body.text.replace(/<[^>]*>/g, '')).join('')
      const lacking = lackingCharacters(words, path.join(fonts, '400.css'))
      if (lacking.length > 0) throw new Error(`字体里没有「${lacking.join('」「')}」这个字：换一个写法`)
      await page.evaluate(
        async (body) => {
          document.body.innerHTML = body
          await Promise.all([...document.images].map((image) => image.decode()))
          await document.fonts.ready
        },
        sheets.map(({ body }) => body.text).join(''),
      )
      return page.evaluate(layOut)
    },
    pdf: () => page.pdf({ preferCSSPageSize: true, printBackground: true }),
    picture: () => page.locator('.sheet').first().screenshot(),
    close: () => context.close(),
  }
}

function emptyPage(): string {
  const links = weights.map((weight) => `<link rel="stylesheet" href="/${weight}.css">`).join('')
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">${links}<style>${sheetStyles()}</style></head><body></body></html>`
}

function fontFolder(): string {
  return path.resolve(__dirname, '../../node_modules/@fontsource/noto-sans-sc')
}
