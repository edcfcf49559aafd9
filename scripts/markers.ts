/**
 * `npm run markers`: draws the pins of the stations' map into `src/assets/markers`: `1.png` to `9.png` with
 * their numbers, and `more.png`, on which the marker's own label writes any other number, or several.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { launchBrowser } from '../tools/browser/launch'

const root = path.resolve(__dirname, '..')
const folder = path.join(root, 'src/assets/markers')
/** Drawn at twice the size in which the map shows them. */
const width = 68
const height = 86
/** Enough for three colours and their soft edges; a picture then stays under 1 KB. */
const colours = 16

const font = readFileSync(
  path.join(root, 'node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-latin-600-normal.woff2'),
).toString('base64')

/** The tile of the number badge with a tip, in the colours of `--c-hivis`, `--c-on-hivis` and `--c-reflect`. */
function pin(text: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 34 43">
    <path d="M11 32l6 9 6-9z" fill="#1E1100"/>
    <rect x="1.5" y="1.5" width="31" height="31" rx="9" fill="#FF8C1A" stroke="#1E1100" stroke-width="2"/>
    <rect x="2.5" y="24" width="29" height="3.5" fill="#FFF3CF"/>
    <text x="17" y="14" font-family="Pin" font-size="18" font-weight="600" fill="#1E1100"
      text-anchor="middle" dominant-baseline="central">${text}</text>
  </svg>`
}

async function draw(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const browser = await launchBrowser()
  const page = await browser.newPage({ viewport: { width, height } })
  const face = `@font-face { font-family: Pin; font-weight: 600; src: url(data:font/woff2;base64,${font}) }`
  for (const name of ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'more']) {
    await page.setContent(`<style>${face} body { margin: 0 }</style>${pin(name === 'more' ? '' : name)}`)
    await page.evaluate(() => document.fonts.ready)
    const drawn = await page.screenshot({ omitBackground: true })
    await sharp(drawn)
      .png({ palette: true, colours, dither: 0, compressionLevel: 9, effort: 10 })
      .toFile(path.join(folder, `${name}.png`))
  }
  await browser.close()
}

void draw()
