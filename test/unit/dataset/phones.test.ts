import { diagnosticsAfter } from '../../fixtures/broken-dataset'

/** What is said of a number of a place in `city`. */
function said(value: string, city = '上海市') {
  return (
    diagnosticsAfter(
      { file: 'neighbourhood.json', path: ['city'], value: city },
      { file: 'places.json', path: ['places', 1, 'phones'], value: [{ number: value, source: 'visit' }] },
    )
      // Of another city's area code it is warned: it gets through.
      .filter(({ field, severity }) => field.includes('phones') && severity === undefined)
      .map(({ problem, advice }) => `${problem}：${advice}`)
  )
}

describe('a number', () => {
  it.each([
    '021-65444234',
    '0571-8765432',
    '02165444234',
    '400-820-8820',
    '4008208820',
    '800-820-8820',
    '12345',
    '12351',
    '95588',
    '962121',
    '95105105',
    '110',
    '999',
    '+852-21234567',
  ])('that gets through may be written: %s', (value) => expect(said(value)).toEqual([]))

  it.each([
    ['65444234', '上海市', '缺区号：请写 021-65444234'],
    ['6544-4234', '成都市', '缺区号：请写 028-65444234'],
    ['21234567', '香港', '缺区号：请写 +852-21234567'],
    ['8765432', '徐州市', '缺区号：请写 区号-8765432'],
    ['021-65444234转801', '上海市', '分开写："number": "021-65444234", "extension": "801"'],
    ['021-65444234-801', '上海市', '分开写："number": "021-65444234", "extension": "801"'],
    ['65444234 转 801', '上海市', '分开写："number": "021-65444234", "extension": "801"'],
    ['(021) 6544 4234', '上海市', '请写 021-65444234'],
    ['（0571）87654321', '杭州市', '请写 0571-87654321'],
    ['+86 21 65444234', '上海市', '请写 021-65444234'],
    ['０２１－６５４４４２３４', '上海市', '请写 021-65444234'],
    ['021-65444234、021-65444235', '上海市', '一个号码写一条'],
    ['021-6544', '上海市', '不是打得通的号码'],
    ['问门卫', '上海市', '不是打得通的号码'],
  ])('that does not is told with what to write: %s in %s', (value, city, words) =>
    expect(said(value, city)).toEqual([expect.stringContaining(words)]),
  )

  it('learns the area code of a smaller city from the other numbers', () =>
    expect(
      diagnosticsAfter(
        { file: 'places.json', path: ['places', 1, 'phones', 0, 'number'], value: '0510-87654321' },
        { file: 'places.json', path: ['places', 1, 'phones', 1, 'number'], value: '87654320' },
      ),
    ).toContainEqual(expect.objectContaining({ problem: '缺区号', advice: '请写 0510-87654320' })))

  it.each(['13800138000', '138-0013-8000', '+86 138 0013 8000'])(
    'of somebody’s own, %s, is refused with a sentence why, once',
    (value) => expect(said(value)).toEqual([expect.stringMatching(/手机号.*公开了就收不回来/)]),
  )

  it('of the hotline is looked at too', () =>
    expect(
      diagnosticsAfter({
        file: 'neighbourhood.json',
        path: ['relief', 'hotline', 'number'],
        value: '021-65444234转8',
      }),
    ).toContainEqual(expect.objectContaining({ problem: '分机写在了号码里' })))

  it('is written once; with another extension it is another', () => {
    const first = { number: '021-65444234', source: 'notice-board' }
    const of = (...phones: object[]) =>
      diagnosticsAfter({ file: 'places.json', path: ['places', 1, 'phones'], value: phones })
    expect(of(first, { ...first, extension: '801' })).toEqual([])
    expect(of(first, { ...first, number: '02165444234' })).toEqual([
      expect.objectContaining({ problem: '「02165444234」写了两条' }),
    ])
  })
})

describe('the extension', () => {
  it('is digits alone', () =>
    expect(
      diagnosticsAfter({
        file: 'places.json',
        path: ['places', 1, 'phones', 0, 'extension'],
        value: '转801',
      }),
    ).toContainEqual(expect.objectContaining({ advice: expect.stringContaining('"801"') })))
})
