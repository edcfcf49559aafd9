import fc from 'fast-check'
import { chineseNumeral } from '@/domain/places/place'
import {
  type LaunchParameters,
  parseLaunchParameters,
  parseScan,
  placesByTypedCode,
} from '@/domain/places/station-code'
import { neighbourhood, placeOf, places } from '../../fixtures/places'

const { words } = neighbourhood
const hosts = ['jiangwan.example']
const retired = { id: 'jw10', number: 10, retired: '2026-01-31' }
const book = { places: [...places, retired], hosts, path: '/s/' }
const read = (query: LaunchParameters) => parseLaunchParameters(query, book)
const reasonOf = (query: LaunchParameters) => {
  const entry = read(query)
  return entry.kind === 'unknown' ? entry.reason : entry.place.id
}
const seven = { kind: 'place', place: placeOf('jw07'), scanned: true }

describe('a code from the wall', () => {
  test('as an ordinary QR code arrives as the whole address', () =>
    expect(read({ q: encodeURIComponent('https://jiangwan.example/s/07') })).toEqual(seven))

  test('as a mini-program code arrives as its scene', () => expect(read({ scene: 'jw07' })).toEqual(seven))

  test('opens the on-site view, a link the directions', () =>
    expect(read({ id: 'jw07' })).toEqual({ ...seven, scanned: false }))

  test.each(['id=jw03', 'id%3Djw03', 'id=3', 'from%3Dposter%26id%3Djw03'])(
    'may have a scene that was written as a query: %s',
    (scene) => {
      expect(reasonOf({ scene })).toBe('jw03')
      expect(parseScan({ path: `pages/place/index?scene=${scene}` }, book)).toMatchObject({
        place: { id: 'jw03' },
        scanned: true,
      })
    },
  )

  test('given twice is the first', () => {
    expect(read({ q: ['https://jiangwan.example/s/07', 'https://jiangwan.example/s/02'] })).toEqual(seven)
    expect(read({ scene: ['jw07', 'jw02'] })).toEqual(seven)
  })

  test('the second scan shows the second place: nothing is remembered', () => {
    read({ scene: 'jw07' })
    expect(reasonOf({ scene: 'jw02' })).toBe('jw02')
  })
})

describe('a code that leads to no place says why', () => {
  test.each<[string, LaunchParameters, string]>([
    ['nothing given', {}, 'empty'],
    ['empty parameters', { q: '', scene: ' ' }, 'empty'],
    ['the word that careless decoding leaves', { scene: 'undefined' }, 'empty'],
    ['a number of no station', { scene: 'jw99' }, 'unknown'],
    ['a number of no station, in an address', { q: 'https://jiangwan.example/s/99' }, 'unknown'],
    ['letters of another neighbourhood', { scene: 'hk07' }, 'unknown'],
    ['a station that closed', { q: 'https://jiangwan.example/s/10' }, 'retired'],
    ['another host', { q: 'https://evil.example/s/07' }, 'foreign'],
    ['another host that ends like ours', { q: 'https://not-jiangwan.example/s/07' }, 'foreign'],
    ['our host as a user name', { q: 'https://jiangwan.example@evil.example/s/07' }, 'foreign'],
    ['our host before a backslash', { q: 'https://evil.example\\@jiangwan.example/s/07' }, 'foreign'],
    ['our host as part of a longer one', { q: 'https://jiangwan.example.evil.example/s/07' }, 'foreign'],
    ['another scheme', { q: 'weixin://jiangwan.example/s/07' }, 'malformed'],
    ['an address without a code', { q: 'https://jiangwan.example/' }, 'malformed'],
    ['an address with more than a code', { q: 'https://jiangwan.example/s/07/08' }, 'malformed'],
    ['no address at all', { q: 'hello' }, 'malformed'],
    ['a stray percent sign', { q: 'https://jiangwan.example/s/%' }, 'malformed'],
    ['words', { scene: '七号楼' }, 'malformed'],
    ['an ordinal, which no poster prints', { scene: '第三' }, 'malformed'],
    ['an ordinal in an address', { q: 'https://jiangwan.example/s/第三站' }, 'malformed'],
    [
      'our host encoded as a user name',
      { q: encodeURIComponent('https://jiangwan.example%252Fs%252F07%253F@evil.example/') },
      'foreign',
    ],
    ['the same handed over bare', { q: 'https://jiangwan.example%2Fs%2F07%3F@evil.example/' }, 'foreign'],
    ['our host at another port', { q: 'https://jiangwan.example:8443/s/07' }, 'foreign'],
    ['what is no text', { q: 7, scene: { id: 'jw07' }, id: [7] }, 'empty'],
    [
      'our host and a port as the beginning of another',
      { q: 'https://jiangwan.example:443.evil.example/s/07' },
      'foreign',
    ],
    ['the other word that careless decoding leaves', { scene: 'null' }, 'empty'],
    ['the beginning of our letters', { scene: 'j7' }, 'unknown'],
    ['zero', { scene: '0' }, 'unknown'],
  ])('%s', (_, query, reason) => expect(reasonOf(query)).toBe(reason))

  test('and shows nothing where nothing was given', () =>
    expect(read({})).toEqual({ kind: 'unknown', reason: 'empty', text: '' }))

  test('and shows what was read, decoded', () =>
    expect(read({ q: encodeURIComponent('https://jiangwan.example/s/s12') })).toEqual({
      kind: 'unknown',
      reason: 'unknown',
      text: 'https://jiangwan.example/s/s12',
    }))

  test('and names the station that closed', () =>
    expect(read({ scene: 'jw10' })).toMatchObject({ reason: 'retired', retired }))
})

describe('what the scanner inside the app gives', () => {
  test('a path with the id of a place opens the directions', () =>
    expect(parseScan({ path: 'pages/place/index?id=jw07' }, book)).toEqual({ ...seven, scanned: false }))

  test('an address with an empty port is ours all the same', () =>
    expect(parseScan({ result: 'https://jiangwan.example:/s/07' }, book)).toEqual(seven))

  test.each([
    ['an ordinary code as its text', { result: 'https://jiangwan.example/s/07' }],
    [
      'a mini-program code on iOS as an encoded path',
      { result: '', path: 'pages/place/index?scene=jw%30%37' },
    ],
    ['a mini-program code on Android as a bare path', { path: 'pages/place/index?scene=jw07' }],
    ['a path of an older kind', { path: '/pages/place/index.html?foo&scene=jw07' }],
    ['a bare code', { result: 'jw07' }],
  ])('%s', (_, scan) => expect(parseScan(scan, book)).toEqual(seven))

  test.each([
    ['a code for payments', { result: 'wxp://f2f0' }, 'malformed'],
    ['a code of a shop', { result: 'https://shop.example/s/07' }, 'foreign'],
    ['our address inside another', { result: 'weixin:https://jiangwan.example/s/07' }, 'malformed'],
    ['a page that ends like ours', { path: 'other/pages/place/index?scene=jw07' }, 'empty'],
    ['a code of another mini-program', { result: '', path: 'pages/index/index?scene=jw07' }, 'empty'],
    ['nothing', {}, 'empty'],
    ['what is no text', { result: 7, path: null }, 'empty'],
    [
      'an address whose user name is ours',
      { result: 'https://jiangwan.example%2Fs%2F07%3F@evil.example/' },
      'foreign',
    ],
    ['an ordinal', { result: '第三' }, 'malformed'],
  ])('%s is not ours', (_, scan, reason) =>
    expect(parseScan(scan, book)).toMatchObject({ kind: 'unknown', reason }),
  )
})

describe('a typed number', () => {
  const meant = (typed: string) => placesByTypedCode(typed, book.places, words).map(({ id }) => id)

  test.each([
    '7',
    '07',
    'jw07',
    'JW07',
    'jw7',
    '７',
    '７号',
    '七',
    '七号',
    '7 号站',
    '第七号站',
    '#7',
    'No.7',
  ])('%s is 7 号站', (typed) => expect(meant(typed)).toEqual(['jw07']))

  test.each(['3', '3号', '03', 'jw03', '三', '三号', '3 号站'])('%s is 3 号站 alone', (typed) =>
    expect(meant(typed)).toEqual(['jw03']),
  )

  test.each([
    '第三',
    '第三站',
    '第3',
    '第３站',
    '第三号站',
    '第3驿站',
    '第三驿站',
    '三号驿站',
    '第 三 接力站',
  ])('%s, an ordinal, may be 第三市民驿站 or 3 号站', (typed) =>
    expect(meant(typed)).toEqual(['jw07', 'jw03']),
  )

  describe('in a neighbourhood that has its own words', () => {
    const own = { station: '歇脚点', stationFull: '户外驿站歇脚点', postShort: '中心' }
    const said = (typed: string) => placesByTypedCode(typed, book.places, own).map(({ id }) => id)

    test.each(['7号歇脚点', '歇脚点7', '歇脚点７号', '七号歇脚点', '7号户外驿站歇脚点', '7号接力站'])(
      '%s is 7 号站',
      (typed) => expect(said(typed)).toEqual(['jw07']),
    )

    test.each(['第三歇脚点', '第三中心', '三号中心', '中心3'])('%s may also be the third post', (typed) =>
      expect(said(typed)).toEqual(['jw07', 'jw03']),
    )

    test.each(['歇脚点', '中心', '歇脚点旁'])('%s alone is none', (typed) => expect(said(typed)).toEqual([]))
  })

  test('an ordinal that is one and the same station offers it once', () => {
    const [first] = places
    if (first === undefined) throw new Error('no places')
    expect(placesByTypedCode('第一', [{ ...first, post: 1 }], words)).toHaveLength(1)
  })

  test.each(['no7', '#07', '７号站'])(
    '%s is 7 号站 too, with or without what stands before a number',
    (typed) => expect(meant(typed)).toEqual(['jw07']),
  )

  test('an id as it is written goes before one that only counts alike', () => {
    const alike = [
      { id: 'dm1', number: 1 },
      { id: 'dm01', number: 2 },
    ]
    expect(placesByTypedCode('dm01', alike).map(({ id }) => id)).toEqual(['dm01'])
    expect(placesByTypedCode('dm001', alike).map(({ id }) => id)).toEqual(['dm1'])
  })

  test.each([
    '幸福7号',
    '七七',
    '十十',
    '三十十',
    '',
    '号',
    '七十',
    '0',
    '00',
    '七号楼',
    '777777',
    '10',
    '第十',
    '第三市民驿站',
  ])('%s is none', (typed) => expect(meant(typed)).toEqual([]))

  test('up to 99 may be written as a Chinese numeral', () => {
    const many = Array.from({ length: 99 }, (_, index) => ({ id: `dm${index + 1}`, number: index + 1 }))
    for (const { number } of many) {
      expect(placesByTypedCode(`${chineseNumeral(number)}号`, many, words)).toEqual([many[number - 1]])
    }
  })
})

describe('for any input', () => {
  const place = fc.constantFrom(...places)
  const anyCase = (text: string) => fc.constantFrom(text, text.toUpperCase(), text.toLowerCase())
  const fullWidth = (text: string) =>
    text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  const printed = place.chain((of) => {
    const number = String(of.number)
    return fc
      .constantFrom(
        number,
        number.padStart(2, '0'),
        number.padStart(3, '0'),
        of.id,
        fullWidth(of.id),
        fullWidth(number),
      )
      .chain(anyCase)
      .map((code) => ({ of, code }))
  })
  const encodings = fc.constantFrom<(text: string) => string>(
    (text) => text,
    encodeURIComponent,
    (text) => encodeURIComponent(encodeURIComponent(text)),
  )

  test('every code that our posters print is taken, however it was encoded and decorated', () => {
    const scheme = fc.constantFrom('https://', 'http://', 'HTTPS://')
    const host = fc.constantFrom('jiangwan.example', 'JIANGWAN.EXAMPLE', 'jiangwan.example:443')
    const tail = fc.constantFrom('', '/', '//', '?scancode_time=1700000000', '/?a=1#b', '#x')
    fc.assert(
      fc.property(printed, scheme, host, tail, encodings, ({ of, code }, start, name, end, encode) => {
        expect(read({ q: encode(`${start}${name}/s/${code}${end}`) })).toMatchObject({
          kind: 'place',
          place: { id: of.id },
          scanned: true,
        })
        expect(read({ scene: encode(code) })).toMatchObject({ kind: 'place', place: { id: of.id } })
        expect(parseScan({ path: `pages/place/index?scene=${encode(code)}` }, book)).toMatchObject({
          place: { id: of.id },
        })
      }),
    )
  })

  test('it never throws, and never yields a place that is not in use in the dataset', () => {
    const noise = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.constantFrom(
        '%',
        '%E4%BD',
        '%25%25',
        'https://',
        'https://jiangwan.example/s/',
        '\u0000',
        '一百',
        '十',
      ),
      fc
        .tuple(fc.constantFrom('https://jiangwan.example/s/', 'jw', ''), fc.string())
        .map((parts) => parts.join('')),
    )
    const value = fc.option(noise, { nil: undefined })
    const known = new Set(places.map(({ id }) => id))
    fc.assert(
      fc.property(value, value, value, (q, scene, id) => {
        for (const entry of [read({ q, scene, id }), parseScan({ result: q, path: scene }, book)]) {
          if (entry.kind === 'place') expect(known).toContain(entry.place.id)
          else expect(['empty', 'malformed', 'foreign', 'unknown', 'retired']).toContain(entry.reason)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('another host is refused, whatever code it carries', () => {
    fc.assert(
      fc.property(
        fc.domain().filter((host) => !hosts.includes(host)),
        printed,
        (host, { code }) => {
          expect(reasonOf({ q: `https://${host}/s/${code}` })).toBe('foreign')
        },
      ),
    )
  })

  test('a value of any kind and length is answered at once', () => {
    const start = performance.now()
    for (const value of ['\u0300\u0323'.repeat(500_000), '%25'.repeat(400_000), '%E4'.repeat(400_000)]) {
      for (const query of [{ q: value }, { scene: value }, { id: value }])
        expect(read(query).kind).toBe('unknown')
      expect(parseScan({ result: value, path: value }, book).kind).toBe('unknown')
      expect(placesByTypedCode(value, places, words)).toEqual([])
    }
    expect(performance.now() - start).toBeLessThan(500)
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (one, other) => {
        for (const entry of [
          read({ q: one, scene: other }),
          read({ id: one }),
          parseScan({ result: one, path: other }, book),
        ]) {
          expect(['place', 'unknown']).toContain(entry.kind)
        }
      }),
    )
  })
})
