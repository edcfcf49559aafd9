import fc from 'fast-check'
import { indexPlaces, searchPlaces } from '@/domain/places/place-search'
import { manyPlaces, names, places } from '../../fixtures/places'

const find = (query: string) => searchPlaces(indexPlaces(places, names), query).map(({ id }) => id)

describe('searching the stations', () => {
  test.each(['7号歇脚点', '歇脚点7', '7 号 歇脚点', '第七歇脚点', '七号户外驿站歇脚点'])(
    '%s finds 7 号站 first where stations are called so',
    (query) => {
      const words = { station: '歇脚点', stationFull: '户外驿站歇脚点', postShort: '中心' }
      expect(searchPlaces(indexPlaces(places, { ...names, words }), query)[0]?.id).toBe('jw07')
    },
  )

  test.each(['7', '07', '７', 'jw07', 'JW07', '七号', '7号', '7 号站', '第七号'])(
    '%s, the number on the poster, finds 7 号站 first',
    (query) => expect(find(query)[0]).toBe('jw07'),
  )

  test('a number finds its station alone, not every address with that digit', () =>
    expect(find('7')).toEqual(['jw07']))

  test.each<[string, string, string[]]>([
    ['part of a name', '农商', ['jw03']],
    ['a name as people say it, which may also be a number', '第三驿站', ['jw03', 'jw07']],
    ['a name as it stands on the door', '第三市民驿站', ['jw07']],
    ['the full name of a bank', '中国工商银行', ['jw02']],
    ['a road', '新市南路', ['jw03', 'jw04', 'jw09']],
    ['the door of an address', '62号', ['jw07']],
    ['a door number that is no station', '757', ['jw06']],
    ['a host', '银行', ['jw02', 'jw03']],
    ['a host', '驿站', ['jw05', 'jw06', 'jw07', 'jw08', 'jw09']],
    ['a host by another word', '邮政', ['jw04']],
    ['a host by another word', '养老院', ['jw01']],
    ['a service', 'AED', ['jw05', 'jw08']],
    ['a service in small letters', 'aed', ['jw05', 'jw08']],
    ['a service', '助餐', ['jw06', 'jw07']],
    ['a service in pinyin', 'zhucan', ['jw06', 'jw07']],
    ['a road in pinyin', 'huayanlu', ['jw07']],
    ['an unfinished pinyin', 'huay', ['jw07']],
    ['initials', 'hyl', ['jw07']],
    ['characters and initials mixed', '华yl', ['jw07']],
    ['two words', '新市南路 银行', ['jw03']],
    ['two words with spaces around them', ' 新市南路 　银行 ', ['jw03']],
    ['pinyin of a word read otherwise alone', 'yinhang', ['jw02', 'jw03']],
    ['full-width letters', 'ＡＥＤ', ['jw05', 'jw08']],
  ])('%s: %s', (_, query, ids) => expect(find(query).sort()).toEqual(ids))

  test('a name that begins with the words stands before one that holds them', () => {
    expect(find('江湾')[0]).toBe('jw04')
    expect(find('三门')[0]).toBe('jw06')
  })

  test('of the words for a place the one that fits best decides, in whatever order they stand', () => {
    const [first, second] = places
    if (first === undefined || second === undefined) throw new Error('no places')
    const [begins, holds] = [
      { text: '桥头驿站', pinyin: 'qiao tou yi zhan' },
      { text: '东桥头', pinyin: 'dong qiao tou' },
    ]
    for (const searchTerms of [
      [begins, holds],
      [holds, begins],
    ]) {
      const found = [
        { ...first, searchTerms: [holds] },
        { ...second, searchTerms },
      ]
      for (const query of ['桥头', 'qiaotou'])
        expect(searchPlaces(indexPlaces(found, { ...names, hosts: [] }), query).map(({ id }) => id)).toEqual([
          second.id,
          first.id,
        ])
    }
  })

  test('8号 is 8 号站, not 788号 or 1128号 of some road', () => expect(find('8号')).toEqual(['jw08']))

  test('a station whose name holds its own number appears once', () => {
    const [first] = places
    if (first === undefined) throw new Error('no places')
    const own = { ...first, number: 3, searchTerms: [{ text: '三门驿站', pinyin: 'san men yi zhan' }] }
    expect(searchPlaces(indexPlaces([own], names), '三')).toEqual([own])
  })

  test('三 means 3 号站 first, then what holds it', () => {
    expect(find('三')[0]).toBe('jw03')
    expect(find('三')).toEqual(expect.arrayContaining(['jw06', 'jw07']))
  })

  test.each(['第三', '第三站', '第3站', '第3驿站', '第三驿站'])(
    '%s finds the post of that name first, then the station of that number',
    (query) => expect(find(query).slice(0, 2)).toEqual(['jw07', 'jw03']),
  )

  test.each(['3', '03', '3号', 'jw03'])('%s finds 3 号站, not 第三市民驿站', (query) =>
    expect(find(query)).toEqual(['jw03']),
  )

  test.each(['99', '外滩', 'xyz', '1e0', '新市南路 邮局 银行'])('%s finds nothing', (query) =>
    expect(find(query)).toEqual([]),
  )

  test.each(['', '   ', '　'])('no words find all, by number', (query) =>
    expect(find(query)).toEqual(places.map(({ id }) => id)),
  )

  test('a number among many finds its station first, then those that begin so', () => {
    const found = searchPlaces(indexPlaces(manyPlaces(130), names), '12').map(({ number }) => number)
    expect(found).toEqual([12, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129])
  })
})

describe('for any place', () => {
  const place = fc.constantFrom(...places)

  test('its number, id, name, road and readings find it', () => {
    fc.assert(
      fc.property(place, fc.nat(), (of, choice) => {
        const searchTerms = of.searchTerms.flatMap(({ text, pinyin }) => [
          text,
          pinyin.replaceAll(' ', ''),
          pinyin
            .split(' ')
            .map((syllable) => syllable[0])
            .join(''),
        ])
        const queries = [
          String(of.number),
          of.id,
          of.name,
          of.hostName,
          of.road,
          of.address,
          of.stationName,
          ...searchTerms,
        ]
        const query = queries[choice % queries.length] ?? ''
        expect(find(query)).toContain(of.id)
      }),
    )
  })

  test('any part of its name finds it, in characters and with the rest in pinyin', () => {
    fc.assert(
      fc.property(place, fc.nat(), fc.nat(), fc.nat(), (of, from, length, split) => {
        const [term] = of.searchTerms
        if (term === undefined) throw new Error('no reading')
        const characters = [...term.text]
        const syllables = term.pinyin.split(' ')
        const start = from % characters.length
        const end = start + 1 + (length % (characters.length - start))
        const cut = start + (split % (end - start + 1))
        expect(find(characters.slice(start, end).join(''))).toContain(of.id)
        expect(find(characters.slice(start, cut).join('') + syllables.slice(cut, end).join(''))).toContain(
          of.id,
        )
      }),
    )
  })

  test('no query throws, and none yields a place twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (query) => {
        const found = find(query)
        expect(new Set(found).size).toBe(found.length)
      }),
    )
  })

  test('a long word of one letter is answered at once', () => {
    const start = performance.now()
    find('y'.repeat(5_000))
    find('yi'.repeat(2_000))
    find('\u0300\u0323'.repeat(500_000))
    expect(performance.now() - start).toBeLessThan(200)
  })

  test('a name in Latin letters typed with a slip is answered at once', () => {
    const [first] = places
    if (first === undefined) throw new Error('no places')
    const name = 'starbucksreservebar'
    const cafe = { ...first, searchTerms: [{ text: name, pinyin: [...name].join(' ') }] }
    const start = performance.now()
    expect(searchPlaces(indexPlaces([cafe], names), 'StarbucksReserveBax')).toEqual([])
    expect(searchPlaces(indexPlaces([cafe], names), 'StarbucksReserveBar')).toEqual([cafe])
    expect(performance.now() - start).toBeLessThan(200)
  })
})
