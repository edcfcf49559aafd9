import type { Browser } from 'playwright-core'
import { parseLaunchParameters } from '@/domain/places/station-code'
import { readOptions } from '../../tools/print/options'
import { orderedSheets } from '../../tools/print/order'
import { openPrinter } from '../../tools/print/printer'
import { qrCode } from '../../tools/print/qr-code'
import { type FoundCode, type Picture, rasterise, readCodes } from '../../tools/print/read-back'
import type { Sheet } from '../../tools/print/sheets'
import type { Dataset } from '../../tools/print/station-facts'
import { asPicture, cutOut, views } from './camera'
import { connect } from './connect'
import { jiangwan } from './datasets'

const dotsPerInch = 100
const millimetre = dotsPerInch / 25.4

interface Page {
  sheet: Sheet
  picture: Picture
  found: FoundCode
}

let browser: Browser
let dataset: Dataset
/** Every sheet with a code, as the finished PDF shows it. */
const pages: Page[] = []

async function printed(sheets: readonly Sheet[]): Promise<Picture[]> {
  const printer = await openPrinter(browser)
  expect(await printer.show(sheets)).toEqual([])
  const pictures = await rasterise(await printer.pdf(), dotsPerInch)
  await printer.close()
  return pictures
}

beforeAll(async () => {
  browser = await connect()
  dataset = jiangwan(['jiangwan-neighbours.cn'])
  const sheets = (await orderedSheets(readOptions([]), dataset)).filter(({ code }) => code !== undefined)
  const pictures = await printed(sheets)
  expect(pictures).toHaveLength(sheets.length)
  for (const [index, sheet] of sheets.entries()) {
    const picture = pictures[index]
    if (picture === undefined) throw new Error('a page is missing')
    const [found, ...more] = await readCodes(picture, 2)
    if (found === undefined || more.length > 0)
      throw new Error(`${sheet.name} has ${more.length + 1} codes or none`)
    pages.push({ sheet, picture, found })
  }
}, 60_000)

afterAll(() => browser.close())

/** Where the app goes when a code says this. */
function ledTo(text: string, { neighbourhood, places }: Dataset): string {
  const { codeHosts: hosts = [], codePath: path = '/s/' } = neighbourhood
  const target = parseLaunchParameters({ q: encodeURIComponent(text) }, { places, hosts, path })
  return target.kind === 'place' && target.scanned
    ? String(target.place.number).padStart(2, '0')
    : target.kind
}

test('every station has its code on four sheets, and each leads the app to that station', () => {
  expect(pages).toHaveLength(4 * 9)
  for (const { sheet, found } of pages)
    expect([sheet.name, ledTo(found.text, dataset)]).toEqual([sheet.name, sheet.name.slice(0, 2)])
})

test('only the checking form asks for the form', () => {
  const asking = pages.filter(({ found }) => found.text.endsWith('?check=1')).map(({ sheet }) => sheet.name)
  expect(asking).toEqual(pages.map(({ sheet }) => sheet.name).filter((name) => name.endsWith('check')))
})

test.each(Object.entries(views))('every code is still read when it is %s', async (_, seen) => {
  const lost: string[] = []
  for (const { sheet, picture, found } of pages) {
    const codes = await readCodes(asPicture(seen(cutOut(picture, found.corners, 0.16, 160))), 1)
    if (!codes.some(({ text }) => text === found.text)) lost.push(sheet.name)
  }
  expect(lost).toEqual([])
})

test('every code is of level Q, of true size, and black on white with four white modules around it', () => {
  const least: Record<string, number> = { a4: 65, a3: 90, a5: 45, check: 26 }
  for (const { sheet, picture, found } of pages) {
    expect([sheet.name, found.level]).toEqual([sheet.name, 'Q'])
    const edge = Math.max(...found.corners.map(({ x }) => x)) - Math.min(...found.corners.map(({ x }) => x))
    const paper = sheet.name.split('-')[1] ?? ''
    expect([sheet.name, edge / millimetre > (least[paper] ?? 0)]).toEqual([sheet.name, true])
    // All that lies less than four modules from the symbol is white.
    const modules = qrCode(found.text).modules - 8
    const { pixels, size } = cutOut(picture, found.corners, 4 / modules, 300)
    const module = size / (modules + 8)
    const away = (at: number) => Math.max(0, 4 * module - at, at - (size - 4 * module))
    const ring = [...pixels].filter((_, at) => {
      const far = Math.hypot(away(at % size), away(Math.floor(at / size)))
      return far > 0.6 * module && far < 3.7 * module
    })
    expect([sheet.name, Math.min(...ring) > 230]).toEqual([sheet.name, true])
    expect([sheet.name, Math.min(...pixels)]).toEqual([sheet.name, 0])
  }
})

test('the sheets are true to size', () => {
  const millimetres = pages
    .slice(0, 4)
    .map(({ picture }) => [picture.width, picture.height].map((each) => Math.round(each / millimetre)))
  expect(millimetres).toEqual([
    [210, 297],
    [297, 420],
    [210, 148],
    [210, 297],
  ])
})

test.each([
  ['no host', undefined],
  ['a placeholder', ['jiangwan.example']],
])('with %s a code can be tried, and lies under 样张', async (_, codeHosts) => {
  const without = jiangwan(codeHosts)
  const sheets = await orderedSheets(readOptions(['--place', '7', '--paper', 'a4']), without)
  const pictures = await printed(sheets)
  for (const [index, sheet] of sheets.entries()) {
    const picture = pictures[index]
    if (picture === undefined) throw new Error('a page is missing')
    const [found] = await readCodes(picture, 1)
    expect([sheet.name, ledTo(found?.text ?? '', jiangwan(['jiangwan.example', 'sample.example']))]).toEqual([
      sheet.name,
      '07',
    ])
    // Grey where a true code has none.
    const { pixels } = cutOut(picture, found?.corners ?? [], 0, 200)
    const grey = pixels.filter((shade) => shade > 170 && shade < 205).length
    expect([sheet.name, grey > 300]).toEqual([sheet.name, true])
  }
})
