/**
 * `npm run icons`: writes `src/styles/icons.scss` (one mask sprite for all single-colour icons) and the
 * tab bar's PNGs from the SVGs in `src/assets/icons`. Run it after changing one of them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { launchBrowser } from '../tools/browser/launch'
import { shapes } from '../tools/icons/shapes'

const root = path.resolve(__dirname, '..')
const icons = path.join(root, 'src/assets/icons')

/** An icon's 24-unit square sits in a cell of 32, so that scaling never shows a neighbour's edge. */
const cell = 32
const margin = (cell - 24) / 2

/** SVG as a `url("data:…")` that WeChat's WXSS accepts: only what must be escaped is. */
function dataUrl(svg: string): string {
  const text = svg
    .replace(/"/g, "'")
    .replace(/%/g, '%25')
    .replace(/#/g, '%23')
    .replace(/</g, '%3C')
    .replace(/>/g, '%3E')
  return `url("data:image/svg+xml,${text}")`
}

/** The whole of `icons.scss`. */
export function iconStyles(): string {
  const files = readdirSync(icons).filter((file) => file.endsWith('.svg'))
  const width = files.length * cell
  const cells = files.map((file, i) => {
    const { stroked, inner } = shapes(path.basename(file, '.svg'))
    const alone = /^<path d="[^"]*"\/>$/.test(inner)
    const place = `transform='translate(${i * cell})'`
    return { stroked, cell: alone ? inner.replace('<path', `<path ${place}`) : `<g ${place}>${inner}</g>` }
  })
  const kind = (wanted: boolean) =>
    cells
      .filter(({ stroked }) => stroked === wanted)
      .map(({ cell }) => cell)
      .join('')
  const line = "fill='none' stroke='#000' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'"
  const all = `${kind(false)}<g ${line}>${kind(true)}</g>`
  const sprite = `<svg xmlns='http://www.w3.org/2000/svg' width='${width}' height='24' viewBox='-${margin} 0 ${width} 24'>${all}</svg>`
  const positions = files.map((file, i) => {
    const percent = ((100 * (i * cell + margin)) / (width - 24)).toFixed(2)
    return `.ic--${path.basename(file, '.svg')} { --at: ${percent}%; }`
  })
  return `/* Written by scripts/icons.ts from src/assets/icons: own drawings and lucide-static (ISC, LICENSE-lucide.txt there). */
.ic {
  display: inline-block;
  flex: none;
  width: var(--ic-m);
  height: var(--ic-m);
  background: currentColor;
  vertical-align: middle;
  -webkit-mask-image: ${dataUrl(sprite)};
  -webkit-mask-repeat: no-repeat;
  -webkit-mask-position: var(--at) 0;
  -webkit-mask-size: ${((100 * width) / 24).toFixed(3)}% 100%;
}
.ic--s { width: var(--ic-s); height: var(--ic-s); }
.ic--l { width: var(--ic-l); height: var(--ic-l); }
${positions.join('\n')}
`
}

async function tabIcons(): Promise<void> {
  const browser = await launchBrowser()
  const page = await browser.newPage({ viewport: { width: 81, height: 81 } })
  const folder = path.join(icons, 'tab')
  for (const file of readdirSync(folder)) {
    const svg = readFileSync(path.join(folder, file), 'utf8').replace(
      /width="24" height="24"/,
      'width="61" height="61"',
    )
    await page.setContent(`<body style="margin:10px;background:transparent">${svg}</body>`)
    const target = path.join(root, 'src/assets/tab', file.replace('.svg', '.png'))
    const drawn = await page.screenshot({ omitBackground: true })
    // One colour in some shades of transparency: a palette says it in a third of the bytes.
    await sharp(drawn).png({ palette: true, colours: 16, compressionLevel: 9, effort: 10 }).toFile(target)
  }
  await browser.close()
}

if (require.main === module) {
  writeFileSync(path.join(root, 'src/styles/icons.scss'), iconStyles())
  void tabIcons()
}
