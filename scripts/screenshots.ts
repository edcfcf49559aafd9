/**
 * `npm run screenshots [page …]`: pictures of every page in light, dark and elder size into
 * `docs/screenshots`, from the browser preview as it was last built, with Chinese glyphs from npm.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { launchBrowser } from '../test/browser/launch'
import { fonts, openPreview, showWhole, type View } from '../test/browser/preview'
import { serve } from './serve'

const root = path.resolve(__dirname, '..')
const folder = path.join(root, 'docs/screenshots')

/** File name, and what is opened. */
export const pages: Record<string, string> = {
  news: 'news',
  article: 'article?id=second-quarter',
  stations: 'stations',
  'place-on-site': 'place?scene=jw07',
  place: 'place?id=jw05',
  'place-unknown': 'place?scene=s12',
  services: 'services',
  emergency: 'emergency?place=jw07',
  sorting: 'sorting',
  'sorting-results': 'sorting?q=dc',
  'sorting-category': 'sorting-category?bin=hazardous',
  quiz: 'quiz',
  about: 'about',
}

const looks: Record<string, Omit<View, 'target'>> = {
  light: {},
  dark: { dark: true },
  elder: { size: 'large' },
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2)
  mkdirSync(folder, { recursive: true })
  const { server, port } = await serve([path.join(root, 'dist/h5'), path.join(root, fonts)], 0)
  const browser = await launchBrowser()
  for (const [name, target] of Object.entries(pages)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    for (const [look, view] of Object.entries(looks)) {
      const { page, close } = await openPreview(browser, { target, ...view }, `http://localhost:${port}`)
      await showWhole(page)
      await page.screenshot({ path: path.join(folder, `${name}-${look}.png`) })
      await close()
      console.log(`${name}-${look}`)
    }
  }
  await browser.close()
  server.close()
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
