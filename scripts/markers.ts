/**
 * `npm run markers`: draws the pins of the stations' map into `src/assets/markers`: `1.png` to `9.png` with
 * their numbers, and `more.png`, on which the marker's own label writes any other number, or several.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { launchBrowser } from '../tools/browser/launch'

const root = path.resolve(__dirname, '..')
const folder = path.join(root, 'src/assets/markers')
/** Drawn at twice the size in which the map shows them. */
const width = 68
const height = 86
/** Enough for two colours and their soft edges; a picture is then about 1 KB. */
const colours = 32

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

/** A PNG with a palette from the pixels (red, green, blue, alpha, row by row). */
function palettePng(pixels: number[]): Buffer {
  const keys = Array.from({ length: width * height }, (_, index) => pixels.slice(index * 4, index * 4 + 4))
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key.join(), (counts.get(key.join()) ?? 0) + 1)
  const palette = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, colours)
    .map(([key]) => key.split(',').map(Number))
  const nearest = (key: number[]) => {
    const distance = (other: number[]) =>
      other.reduce((sum, value, channel) => sum + (value - (key[channel] ?? 0)) ** 2, 0)
    return palette.reduce(
      (best, other, index) => (distance(other) < distance(palette[best] ?? []) ? index : best),
      0,
    )
  }
  const rows = Array.from({ length: height }, (_, y) => [
    0,
    ...Array.from({ length: width }, (_, x) => nearest(keys[y * width + x] ?? [])),
  ])
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => colour.slice(0, 3)))),
    chunk('tRNS', Buffer.from(palette.map((colour) => colour[3] ?? 255))),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

async function draw(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const browser = await launchBrowser()
  const page = await browser.newPage({ viewport: { width, height } })
  const face = `@font-face { font-family: Pin; font-weight: 600; src: url(data:font/woff2;base64,${font}) }`
  for (const name of ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'more']) {
    await page.setContent(`<style>${face} body { margin: 0 }</style>${pin(name === 'more' ? '' : name)}`)
    await page.evaluate(() => document.fonts.ready)
    const shot = (await page.screenshot({ omitBackground: true })).toString('base64')
    const pixels = await page.evaluate(async (picture) => {
      const image = new Image()
      image.src = `data:image/png;base64,${picture}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      return [...(context?.getImageData(0, 0, image.width, image.height).data ?? [])]
    }, shot)
    writeFileSync(path.join(folder, `${name}.png`), palettePng(pixels))
  }
  await browser.close()
}

void draw()
