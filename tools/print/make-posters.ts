import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser/launch'
import { replaceFolder } from '../files/replace-folder'
import { type Html, html } from '../markup/html'
import { openPrinter, type Printer } from './printer'
import { rasterise, readCodes } from './read-back'
import type { Sheet } from './sheets'

export interface Order {
  sheets: readonly Sheet[]
  /** The folder that is to hold them; what was in it goes. */
  folder: string
  /** The heading of the page with the thumbnails. */
  title: string
  /** Told after each sheet: how many are done, and which it was. */
  onProgress(done: number, title: string): void
}

/**
 * Prints the sheets, one PDF each and one of all, with a page of thumbnails. The folder is replaced once everything is
 * printed: on an error, which is a sentence or the system's own, it is as it was.
 */
export async function makePosters(
  { sheets, folder, title, onProgress }: Order,
  launch: () => Promise<Browser> = launchBrowser,
): Promise<void> {
  const browser = await launch()
  const files = new Map<string, Uint8Array | string>()
  try {
    const printer = await openPrinter(browser)
    for (const [index, sheet] of sheets.entries()) {
      files.set(`${sheet.name}.pdf`, await printed(printer, [sheet]))
      files.set(`thumbnails/${sheet.name}.png`, await printer.picture())
      onProgress(index + 1, sheet.title)
    }
    files.set('all.pdf', await printed(printer, sheets))
    files.set('index.html', overview(title, sheets).text)
  } finally {
    await browser.close()
  }
  replaceFolder(folder, (fresh) => {
    mkdirSync(path.join(fresh, 'thumbnails'))
    for (const [name, content] of files) writeFileSync(path.join(fresh, name), content)
  })
}

/** The PDF of some sheets, of which everything fits and every code has been read again from the finished pages. */
async function printed(printer: Printer, sheets: readonly Sheet[]): Promise<Uint8Array> {
  const faults = await printer.show(sheets)
  if (faults.length > 0) {
    throw new Error(`${sheets[0]?.title}排不下：「${faults.slice(0, 3).join('」「')}」太长，把它改短`)
  }
  const pdf = await printer.pdf()
  const [sheet, ...more] = sheets
  // A sheet among all is the same that was read alone.
  if (sheet?.code?.kind === 'link' && more.length === 0) {
    const { text: wanted } = sheet.code
    const read = await Promise.all((await rasterise(pdf, 100)).map((page) => readCodes(page, 1)))
    if (!read.flat().some(({ text }) => text === wanted))
      throw new Error(`${sheet.title}上的码印出来读不出：网址太长（${wanted}），换一个短的域名`)
  }
  return pdf
}

/** A page to choose from. */
function overview(title: string, sheets: readonly Sheet[]): Html {
  return html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>body{margin:0 auto;max-width:70rem;padding:1rem;font-family:system-ui,sans-serif;color:#1b2426;background:#f5f1e8}h1{font-size:1.3rem}ul{display:flex;flex-wrap:wrap;list-style:none;margin:-.5rem;padding:0}li{width:11rem;margin:.5rem}a{color:#0b5a5d;display:block}img{display:block;width:100%;background:#fff;border:1px solid #8c8471;margin-bottom:.3rem}</style></head>
<body><h1>${title}</h1><p><a href="all.pdf">全部一次印：all.pdf（${sheets.length} 份，纸有大有小，印的时候选「实际大小」）</a></p>
<ul>${sheets.map(({ name, title: words }) => html`<li><a href="${name}.pdf"><img alt="" src="thumbnails/${name}.png">${words}（${name}.pdf）</a></li>`)}</ul></body></html>`
}
