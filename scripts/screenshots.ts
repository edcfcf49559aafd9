/**
 * `npm run screenshots [page …]`: pictures of every page in light, dark and elder size into
 * `docs/screenshots`, from the browser preview as it was last built, with Chinese glyphs from npm.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { launchBrowser } from '../tools/browser/launch'
import { fonts, openPreview, showWhole, type View } from '../tools/browser/preview'
import { type Screen, tapThrough } from '../tools/browser/screen'
import { serve } from '../tools/browser/serve'

const root = path.resolve(__dirname, '..')
const folder = path.join(root, 'docs/screenshots')

/** File name, and what is opened. */
const pages: Record<string, Screen> = {
  news: { target: 'news' },
  article: { target: 'article?id=second-quarter' },
  stations: { target: 'stations' },
  'stations-near': {
    target: 'stations',
    taps: [
      ['button', '我在…附近'],
      ['radio', '街道办事处'],
    ],
  },
  'place-on-site': { target: 'place?scene=jw07' },
  place: { target: 'place?id=jw05' },
  'place-unknown': { target: 'place?scene=s12' },
  services: { target: 'services' },
  emergency: { target: 'emergency?place=jw07' },
  cpr: { target: 'cpr' },
  sorting: { target: 'sorting' },
  'sorting-results': { target: 'sorting-guide/search?q=dc' },
  'sorting-verdict': { target: 'sorting-guide/search?q=奶茶' },
  'sorting-category': { target: 'sorting-guide/category?bin=hazardous' },
  quiz: { target: 'sorting-guide/quiz', taps: [['button', /· 棕桶/]] },
  about: { target: 'about' },
  catalogue: { target: 'catalogue' },
}

const looks: Record<string, Omit<View, 'target'>> = {
  light: {},
  dark: { dark: true },
  elder: { size: 'large' },
}

/** What the READMEs show: one screen each, side by side. */
const best: [page: string, look: string][] = [
  ['news', 'light'],
  ['stations', 'light'],
  ['place-on-site', 'light'],
  ['emergency', 'light'],
  ['services', 'dark'],
  ['sorting', 'light'],
  ['sorting-results', 'dark'],
  ['place', 'elder'],
]

/** Flat colours and text: a palette keeps them in a third of the bytes. */
async function save(picture: Buffer, name: string): Promise<void> {
  await sharp(picture)
    .png({ palette: true, colours: 128, effort: 8 })
    .toFile(path.join(folder, `${name}.png`))
}

/** The first screens of `best`, in two rows of four. */
async function saveOverview(screens: Map<string, Buffer>): Promise<void> {
  const gap = 24
  const layers = best.flatMap(([page, look], i) => {
    const input = screens.get(`${page}-${look}`)
    const left = gap + (i % 4) * (375 + gap)
    const top = gap + Math.floor(i / 4) * (812 + gap)
    return input ? [{ input, left, top }] : []
  })
  const size = { width: 4 * (375 + gap) + gap, height: 2 * (812 + gap) + gap }
  const sheet = sharp({ create: { ...size, channels: 3, background: '#8c8471' } })
    .composite(layers)
    .png()
  await save(
    await sharp(await sheet.toBuffer())
      .resize({ width: 1200 })
      .toBuffer(),
    'overview',
  )
}

async function main(): Promise<void> {
  const screens = new Map<string, Buffer>()
  const wanted = process.argv.slice(2)
  mkdirSync(folder, { recursive: true })
  const { server, port } = await serve([path.join(root, 'dist/h5'), path.join(root, fonts)], 0)
  const browser = await launchBrowser()
  for (const [name, screen] of Object.entries(pages)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    for (const [look, view] of Object.entries(looks)) {
      const { page, close } = await openPreview(
        browser,
        { target: screen.target, ...view },
        `http://localhost:${port}`,
      )
      await tapThrough(page, screen)
      screens.set(`${name}-${look}`, await page.screenshot())
      await showWhole(page)
      await save(await page.screenshot(), `${name}-${look}`)
      await close()
      console.log(`${name}-${look}`)
    }
  }
  if (wanted.length === 0) await saveOverview(screens)
  await browser.close()
  server.close()
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
