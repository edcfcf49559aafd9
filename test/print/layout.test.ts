import type { Browser } from 'playwright-core'
import { placesWith, withoutCity } from '@/domain/places/place'
import { posterVersion } from '../../tools/dataset/poster-version'
import { readOptions } from '../../tools/print/options'
import { orderedSheets } from '../../tools/print/order'
import { openPrinter, type Printer } from '../../tools/print/printer'
import type { Sheet } from '../../tools/print/sheets'
import type { Dataset } from '../../tools/print/station-facts'
import { connect } from './connect'
import { alone, compiled, jiangwan, known, longest } from './datasets'
import { measureSheets } from './measure-sheet'

let browser: Browser
let printer: Printer

beforeAll(async () => {
  browser = await connect()
  printer = await openPrinter(browser)
})
afterAll(() => browser.close())

const cases: [string, () => Dataset, string[]][] = [
  ['nothing verified, samples', () => jiangwan(), []],
  ['all verified', () => known(jiangwan(['jiangwan.cn'])), []],
  ['all verified, for a black-and-white laser', () => known(jiangwan(['jiangwan.cn'])), ['--mono']],
  ['names, addresses and facts as long as they may be', longest, []],
  ['another neighbourhood', () => compiled('test/fixtures/riverside'), []],
  ['a single station and nothing around it', alone, []],
]

describe.each(cases)('%s', (_, dataset, args) => {
  let sheets: Sheet[]

  beforeAll(async () => {
    sheets = await orderedSheets(readOptions(args), dataset())
  })

  test('nothing is cut, nothing lies over another thing, nothing is too small or too pale to read', async () => {
    expect(await printer.show(sheets)).toEqual([])
    expect(await printer.page.evaluate(measureSheets, 3.6)).toEqual({
      cut: [],
      overlapping: [],
      small: [],
      pale: [],
    })
  })

  test('number, name, address, the emergency number and the version are on every sheet of a station', async () => {
    const { neighbourhood, places } = dataset()
    const shown = await printer.page.locator('.sheet').allInnerTexts()
    for (const [index, sheet] of sheets.entries()) {
      const place = placesWith(places, neighbourhood.roles.relief)[Math.floor(index / 4)]
      if (place === undefined || !/-(a[345]|check)$/.test(sheet.name)) continue
      const said = (shown[index] ?? '').replace(/\s/g, '')
      const wanted = [
        String(place.number),
        place.name,
        withoutCity(place.address, neighbourhood),
        posterVersion(place, { neighbourhood, places }),
      ]
      expect([sheet.name, wanted.filter((words) => !said.includes(words))]).toEqual([sheet.name, []])
      if (!sheet.name.endsWith('check'))
        expect([sheet.name, said.includes(neighbourhood.emergencyNumber)]).toEqual([sheet.name, true])
    }
  })
})

test('a sheet that does not fit names what is too long, and is not printed', async () => {
  const dataset = jiangwan(['jiangwan.cn'])
  const places = dataset.places.map((place) => ({ ...place, address: '虹口区华严路六十二号'.repeat(60) }))
  const [sheet] = await orderedSheets(readOptions(['--place', '7', '--paper', 'a5']), { ...dataset, places })
  expect(sheet && (await printer.show([sheet]))).toContainEqual(expect.stringContaining('华严路'))
})

test('a character that the typeface lacks is named, and not printed as an empty box', async () => {
  const dataset = jiangwan(['jiangwan.cn'])
  const places = dataset.places.map((place) => ({ ...place, name: '第三𠮷驿站' }))
  const sheets = await orderedSheets(readOptions(['--place', '7', '--paper', 'a4']), { ...dataset, places })
  await expect(printer.show(sheets)).rejects.toThrow('字体里没有「𠮷」这个字')
})

test('without its typeface nothing is printed', async () => {
  await expect(openPrinter(browser, '/nowhere')).rejects.toThrow('没有找到字体 Noto Sans SC')
})
