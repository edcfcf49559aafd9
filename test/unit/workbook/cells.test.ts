import fc from 'fast-check'
import { isDate } from '../../../src/domain/date'
import { tidy } from '../../../tools/workbook/cell'
import { parsePoint } from '../../../tools/workbook/coordinates-text'
import { readDate } from '../../../tools/workbook/date-text'
import { phone } from '../../../tools/workbook/kinds'
import { sheetsOf } from '../../../tools/workbook/sheets/all'
import { riverside } from './office'

const reading = { today: '2026-11-24', from1904: false }
const day = (value: string | number | Date, numFmt?: string, partial = true) =>
  readDate({ value, numFmt }, { partial }, reading).text

describe('a day as people write it', () => {
  test.each([
    ['2026-11-20', '2026-11-20'],
    ['2026/11/20', '2026-11-20'],
    ['2026.11.2', '2026-11-02'],
    ['２０２６年１１月２０日', '2026-11-20'],
    [' 2026 年 11 月 \n', '2026-11'],
    ['2026-11', '2026-11'],
    ['2019', '2019'],
    ['20261120', '2026-11-20'],
    ['11月20日', '2026-11-20'],
    ['12月1号', '2025-12-01'],
    ['2月29日', undefined],
    ['2026-02-30', undefined],
    ['26/11/20', undefined],
    ['20/11', undefined],
    ['昨天', undefined],
    ['2026-12-01', undefined],
  ])('%j is %j', (written, meant) => expect(day(written)).toBe(meant))

  test('Excel’s own: a month has no day where none is shown, a time is no day, a bare number counts from 1900 or 1904', () => {
    expect(day(new Date('2019-08-01T00:00:00Z'), 'mmm-yy')).toBe('2019-08')
    expect(day(new Date('2019-08-01T00:00:00Z'), 'yyyy"年"m"月"')).toBe('2019-08')
    expect(day(new Date('2019-08-01T13:30:00Z'), 'yyyy/m/d h:mm')).toBe('2019-08-01')
    expect(day(new Date('1899-12-31T08:30:00Z'), 'h:mm')).toBeUndefined()
    expect(day(46346)).toBe('2026-11-20')
    expect(readDate({ value: 44884 }, { partial: false }, { ...reading, from1904: true }).text).toBe(
      '2026-11-20',
    )
  })

  test('a day that is to come is the next of its name', () => {
    expect(readDate({ value: '1月3日' }, { partial: false, coming: true }, reading).text).toBe('2027-01-03')
  })
})

describe('a point as people paste it', () => {
  const shanghai = { latitude: '31.30', longitude: '121.47' }
  test.each([
    ['121.47,31.30', shanghai],
    ['31.30，121.47', shanghai],
    ['３１.３０ １２１.４７', shanghai],
    ['https://uri.amap.com/marker?position=121.47,31.30&name=x', { ...shanghai, system: 'gcj02' }],
    [
      'https://apis.map.qq.com/uri/v1/marker?marker=coord:31.30,121.47;title:x',
      { ...shanghai, system: 'gcj02' },
    ],
    ['http://api.map.baidu.com/marker?location=31.30%2C121.47&output=html', { ...shanghai, system: 'bd09' }],
  ])('%s', (written, meant) => expect(parsePoint(written)).toEqual(meant))

  test.each([
    'https://surl.amap.com/abc',
    '31.30',
    '121.47,122.5',
    '1.5,2.5',
    'https://maps.example/@31.30,121.47',
  ])('%s is asked back', (written) => expect(parsePoint(written)).toHaveProperty('wrong'))
})

test.each([
  ['021 65440000', '021-65440000'],
  ['（021）65440000', '021-65440000'],
  ['０２１－６５４４００００', '021-65440000'],
  [2165440000, undefined],
  [12345, '12345'],
  ['找前台', undefined],
])('the number %s is %s', (value, meant) => expect(phone.read({ value }, reading).text).toBe(meant))

test.each([
  [' 虚构路\n１２号 ', '虚构路12号'],
  ['a\r\n b', 'a b'],
  ['一\u3000二', '一 二'],
  ['零\u200b宽', '零宽'],
])('%j is tidied to %j', (written, meant) => expect(tidy(written)).toBe(meant))

describe('whatever stands in a cell', () => {
  const columns = sheetsOf(riverside()).flatMap((sheet) => sheet.columns)
  const value = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.date({ noInvalidDate: true }),
    fc.constantFrom('周一', '8点', '有?', '2026-13-01', '#REF!', '121.47,', '同周九', '全天候'),
  )

  test('it is understood, or said in Chinese what to write', () => {
    fc.assert(
      fc.property(fc.nat(columns.length - 1), value, (which, value) => {
        const { text, misfit } = columns[which]?.kind.read({ value }, reading) ?? {}
        expect((text === undefined) !== (misfit === undefined)).toBe(true)
        if (misfit) expect(misfit.wrong + misfit.write).toMatch(/\p{Script=Han}/u)
      }),
      { numRuns: 500 },
    )
  })

  test('what was understood is read again as the same', () => {
    fc.assert(
      fc.property(fc.nat(columns.length - 1), value, (which, value) => {
        const kind = columns[which]?.kind
        const text = kind?.read({ value }, reading).text
        if (kind && text !== undefined) expect(kind.read({ value: text }, reading).text).toBe(text)
      }),
      { numRuns: 500 },
    )
  })

  test('a day is a day', () => {
    fc.assert(
      fc.property(value, fc.boolean(), (value, partial) => {
        const text = readDate({ value }, { partial }, reading).text
        expect(text === undefined || text === '' || isDate(text)).toBe(true)
      }),
    )
  })
})
