import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import type { PackedPlaces, Place, PlaceRecord } from '#types/dataset'
import { unpackTable } from '@/domain/places/packed-table'
import { unpackPlaces } from '@/domain/places/unpack-places'
import { compileDataset } from '../../../tools/dataset/compile'
import { packPlaces } from '../../../tools/dataset/pack-places'
import { packTable } from '../../../tools/dataset/pack-table'
import { placeRecords } from '../../../tools/dataset/place-records'
import { riverside } from '../../fixtures/broken-dataset'
import { manyPlaces, neighbourhood, places } from '../../fixtures/places'

/** As the phone gets it: through the text of a script. */
const shipped = <T>(packed: T): T => runInNewContext(`(${JSON.stringify(packed)})`)
const bytes = (json: PackedPlaces | PlaceRecord[]) => Buffer.byteLength(JSON.stringify(json))

describe('the places, packed into columns', () => {
  test.each([
    ['江湾', places],
    ['a neighbourhood with other fields', compileDataset(riverside).modules?.places ?? []],
    ['thousands of stations', manyPlaces(1_000)],
  ])('come back as they were: %s', (_, list) => {
    expect(list.length).toBeGreaterThan(1)
    expect(unpackPlaces(shipped(packPlaces(list)))).toEqual(list)
  })

  test('come back whatever fields a row may have, alike or different, of any JSON', () => {
    const text = fc.oneof(
      fc.constantFrom('华严路', '华严路62号', '62', '上海市华严路62号', '|', ''),
      fc.string({ unit: 'grapheme' }),
    )
    const leaf = fc.oneof(text, fc.integer(), fc.double({ noNaN: true }), fc.jsonValue({ maxDepth: 2 }))
    const irregular = fc.dictionary(
      fc.constantFrom('name', 'number', 'road', 'address', 'position', 'services'),
      fc.oneof(
        leaf,
        fc.array(leaf),
        fc.record({ latitude: fc.double({ min: -90, max: 90, noNaN: true }), note: text }),
      ),
    )
    const millionths = fc.integer({ min: -180_000_000, max: 180_000_000 })
    const regular = fc.record({ code: fc.nat(), longitude: millionths.map((degrees) => degrees / 1e6) })
    const row = fc.tuple(irregular, regular).map(([some, all]) => ({ ...some, ...all }))
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const json: object[] = shipped(rows)
        expect(unpackTable(shipped(packTable(json)))).toEqual(json)
      }),
      { numRuns: 200 },
    )
  })

  test('read each word as it was, 银行 as yin hang beside 行 as xing', () => {
    const [first] = places
    if (first === undefined) throw new Error('no place')
    const words = [
      { text: '行政', pinyin: 'xing zheng' },
      { text: '步行', pinyin: 'bu xing' },
      { text: '银行', pinyin: 'yin hang' },
      { text: 'aed点', pinyin: 'a e d dian' },
    ]
    const [back] = unpackPlaces(shipped(packPlaces([{ ...first, searchTerms: words }])))
    expect(back?.searchTerms).toEqual(words)
  })
})

describe('what the places weigh', () => {
  test('the nine of 江湾 do not get larger', () => {
    expect(bytes(packPlaces(places))).toBeLessThan(0.6 * bytes(places))
  })

  test('one of which much is known takes 140 bytes at most: 10,000 leave room for the app in a package of 2 MB', () => {
    expect(bytes(packPlaces(wellKnown(1_000))) / 1_000).toBeLessThan(140)
  })
})

/** A year's holidays, two of them with make-up days. */
const holidays = ['01-01', '02-05', '04-03', '05-01', '06-07', '09-13', '10-01'].map((first, at) => ({
  name: `节${at}`,
  from: `2027-${first}`,
  until: `2027-${first.slice(0, 3)}${String(Number(first.slice(3)) + 2).padStart(2, '0')}`,
  ...(at % 4 === 1 && { workdays: [`2027-${first.slice(0, 3)}20`] }),
}))

/** Stations with names, addresses, points, phones and hours of their own that follow the holidays, as no neighbourhood has so many. */
function wellKnown(count: number): PlaceRecord[] {
  let drawn = 1
  const below = (limit: number) => {
    drawn = (drawn * 16807 + 1) % 2147483647
    return drawn % limit
  }
  const character = () => String.fromCharCode(0x4e00 + below(2_000))
  const rows = manyPlaces(count).map((place): Place => {
    const name = `${character()}${character()}${character()}社区服务站`
    const roads = `第${below(300)}大道`
    const known = { asOf: `2026-0${1 + below(9)}`, source: `source-${below(5)}` }
    return {
      ...place,
      name,
      hostName: `${character()}${character()}${name}`,
      stationName: `${name}户外劳动者驿站`,
      address: `样板市样板区${roads}${below(900)}号`,
      road: roads,
      position: {
        latitude: (30_500_000 + below(200_000)) / 1e6,
        longitude: (104_000_000 + below(200_000)) / 1e6,
        precision: 'door',
        radius: 10 * (1 + below(9)),
      },
      phones: [
        { number: `028-8${1_000_000 + below(8_999_999)}`, note: '服务站的电话', source: known.source },
      ],
      hours: {
        ...known,
        weekly: [
          {
            days: [1, 2, 3, 4, 5],
            intervals: [{ from: `0${6 + below(4)}:00`, until: `1${6 + below(4)}:30` }],
          },
        ],
        exceptions: [],
        holidays: 'closed',
      },
      services: ['relief', 'aed', 'meal', 'clinic']
        .slice(0, 1 + below(4))
        .map((service) => ({ ...known, service })),
    }
  })
  return placeRecords(rows, { ...neighbourhood, holidays })
}
