import { type JsonPath, valueAt } from '../../../tools/dataset/json-path'
import type { DatasetFile } from '../../../tools/dataset/read'
import { recordPointAddresses } from '../../../tools/workbook/point-addresses'
import { type Change, changed, diagnosticsAfter } from '../../fixtures/broken-dataset'

const [neighbourhood, places, sorting] = ['neighbourhood.json', 'places.json', 'sorting.json'] as const

/** The invented neighbourhood moved to 成都: its city, its addresses, its box and points. */
const chengdu: Change[] = [
  { file: neighbourhood, path: ['province'], value: undefined },
  { file: neighbourhood, path: ['city'], value: '成都市' },
  { file: neighbourhood, path: ['district'], value: '武侯区' },
  {
    file: neighbourhood,
    path: ['bounds'],
    value: { south: 30.49, north: 30.52, west: 103.95, east: 104.05 },
  },
]
const inChengdu = (json: unknown): unknown =>
  JSON.parse(
    JSON.stringify(json)
      .replaceAll('虚构省虚构江畔土家族自治州河滨区', '成都市武侯区')
      .replaceAll('"longitude":125', '"longitude":104')
      .replaceAll('"longitude":124', '"longitude":103')
      .replace(/"system":"\w+",/g, ''),
  )
const { json } = changed([])
const moved = (...changes: Change[]) =>
  diagnosticsAfter(
    { file: places, path: ['places'], value: valueAt(inChengdu(json[places]), ['places']) },
    {
      file: neighbourhood,
      path: ['landmarks'],
      value: valueAt(inChengdu(json[neighbourhood]), ['landmarks']),
    },
    ...chengdu,
    ...changes,
  )

describe('a dataset copied from another city', () => {
  it('is fine once all is its own', () => {
    expect(moved()).toEqual([])
  })

  it.each<[string, DatasetFile, JsonPath, unknown, string]>([
    [
      'bounds',
      neighbourhood,
      ['bounds'],
      { south: 31.28, north: 31.32, west: 121.46, east: 121.5 },
      '范围在上海一带，离成都市有 16',
    ],
    ['law', sorting, ['law', 'name'], '《上海市生活垃圾管理条例》', '写的是上海，街道在成都市'],
    ['app', neighbourhood, ['lookupApp'], '随申办', '「随申办」是上海的应用'],
  ])('still has its %s: an error', (_what, file, path, value, problem) => {
    const found = moved({ file, path, value })
    const error = found.find((each) => each.problem.includes(problem))
    expect([problem, error?.file, error?.severity]).toEqual([problem, file, undefined])
  })

  it.each<[string, DatasetFile, JsonPath, unknown, string]>([
    [
      'newspaper',
      neighbourhood,
      ['sources', 0, 'name'],
      '上海市江湾镇街道社区报',
      '是上海的，街道在成都市武侯区',
    ],
    ['district’s government', neighbourhood, ['sources', 0, 'name'], '虹口区政府网', '是虹口区的'],
    [
      'phone',
      places,
      ['places', 1, 'phones', 0, 'number'],
      '021-65444234',
      '021 是上海的区号，不是成都市的区号（028）',
    ],
    [
      'phone, of a city that is not listed',
      places,
      ['places', 1, 'phones', 0, 'number'],
      '0516-65444234',
      '不是成都市的区号',
    ],
    [
      'dialect',
      sorting,
      ['dialectSynonyms'],
      [
        { word: '落苏', item: '报纸' },
        { word: '老虫', item: '报纸' },
      ],
      '「落苏、老虫」是上海话',
    ],
    ['example', sorting, ['examples', 'synonym', 'word'], '洋山芋', '「洋山芋」是上海话'],
  ])('still has its %s: a warning, as it may be right', (_what, file, path, value, problem) => {
    const found = moved({ file, path, value }).filter((each) => each.problem.includes(problem))
    expect(found).toEqual([expect.objectContaining({ file, severity: 'warning' })])
  })

  it.each<[string, DatasetFile, JsonPath, unknown]>([
    ['its own area code', places, ['places', 1, 'phones', 0, 'number'], '028-65444234'],
    ['its own app', neighbourhood, ['lookupApp'], '天府市民云'],
    ['its own law', sorting, ['law', 'name'], '《成都市生活垃圾管理条例》'],
    ['a road named after a city', neighbourhood, ['sources', 0, 'name'], '南京西路社区报'],
    ['its own district', neighbourhood, ['sources', 0, 'name'], '武侯区政府网'],
    ['its province’s capital', neighbourhood, ['relief', 'hotline', 'name'], '成都市总工会'],
  ])('has %s: nothing is said', (_what, file, path, value) => {
    expect(moved({ file, path, value })).toEqual([])
  })
})

describe('a point that is another address’s', () => {
  const point: JsonPath = ['places', 0, 'position']
  it('was taken for the address before: a warning, with where to take a point and the line to write', () => {
    const found = diagnosticsAfter(
      { file: places, path: [...point, 'address'], value: '虚构省虚构江畔土家族自治州河滨区虚构路8号' },
      { file: places, path: ['places', 0, 'address'], value: '虚构省虚构江畔土家族自治州河滨区虚构路18号' },
    )
    expect(found).toEqual([
      expect.objectContaining({
        severity: 'warning',
        field: '位置（position）',
        problem: '地址改了，点还是照「虚构省虚构江畔土家族自治州河滨区虚构路8号」取的',
        advice: expect.stringMatching(
          /lbs\.qq\.com\/getPoint.*"address": "虚构省虚构江畔土家族自治州河滨区虚构路18号"/,
        ),
      }),
    ])
  })

  it('was copied with another place’s row: a warning that names the place', () => {
    const value = valueAt(json[places], ['places', 0, 'position'])
    const found = diagnosticsAfter({ file: places, path: ['places', 1, 'position'], value })
    expect(found).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        problem: expect.stringContaining('的点一模一样，地址却是另一处'),
      }),
    )
  })

  it('is told of by the workbook, where the address was typed anew and the point was not', () => {
    const path: JsonPath = ['places', 0, 'address']
    const before = changed([]).json
    const after = changed([{ file: places, path, value: '虚构省虚构江畔土家族自治州河滨区虚构路18号' }]).json
    recordPointAddresses(before, after)
    expect(
      diagnosticsAfter({ file: places, path: ['places'], value: Object(after[places]).places }),
    ).toContainEqual(
      expect.objectContaining({
        problem: '地址改了，点还是照「虚构省虚构江畔土家族自治州河滨区虚构路8号」取的',
      }),
    )
  })

  it('is fine where both were typed anew', () => {
    const before = changed([]).json
    const after = changed([
      { file: places, path: ['places', 0, 'address'], value: '虚构省虚构江畔土家族自治州河滨区虚构路18号' },
      { file: places, path: [...point, 'latitude'], value: 30.5005 },
    ]).json
    recordPointAddresses(before, after)
    expect(diagnosticsAfter({ file: places, path: ['places'], value: Object(after[places]).places })).toEqual(
      [],
    )
  })
})

describe('every warning about an address says where to take a point', () => {
  it.each<[string, JsonPath, unknown]>([
    ['without its road', ['places', 0, 'road'], '渡口街'],
    ['in another city', ['places', 0, 'address'], '成都市武侯区虚构路8号'],
    ['in another district', ['places', 0, 'address'], '虚构省虚构江畔土家族自治州江南区虚构路8号'],
    ['far from the others on its road', ['places', 0, 'position', 'latitude'], 30.519],
  ])('%s', (_what, path, value) => {
    const warnings = diagnosticsAfter({ file: places, path, value }).filter(
      ({ severity }) => severity === 'warning',
    )
    expect(warnings.length).toBeGreaterThan(0)
    for (const warning of warnings)
      expect([warning]).toEqual([
        expect.objectContaining({ advice: expect.stringContaining('https://lbs.qq.com/getPoint/') }),
      ])
  })
})

describe('a block that was copied and not filled in', () => {
  it.each<[DatasetFile, JsonPath, string]>([
    [places, ['places', 0, 'hostName'], '单位全称'],
    [places, ['places', 1, 'phones', 0, 'number'], '021-65440000'],
  ])('%s %j still says 「%s」: an error', (file, path, value) => {
    expect(diagnosticsAfter({ file, path, value })).toContainEqual(
      expect.objectContaining({ file, problem: `还留着样例「${value}」` }),
    )
  })
})
