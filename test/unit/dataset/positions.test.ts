import { metresBetween } from '../../../src/domain/geo/distance'
import { compileDataset } from '../../../tools/dataset/compile'
import { diagnosticsAfter, riverside } from '../../fixtures/broken-dataset'

describe('a point is written as it stands on the map it was copied from', () => {
  const { modules, warnings } = compileDataset(riverside)
  const bank = modules?.places.find(({ id }) => id === 'hb02')?.position
  const school = modules?.neighbourhood.landmarks.find(({ id }) => id === 'school')

  it("the app gets Baidu's and a phone's points in GCJ-02, to the metre, and no word of systems", () => {
    expect(bank && metresBetween(bank, { latitude: 30.503, longitude: 125.004 })).toBeLessThan(1)
    expect(school && metresBetween(school, { latitude: 30.51, longitude: 125.02 })).toBeLessThan(1)
    expect(JSON.stringify(modules)).not.toMatch(/"system"/)
    expect(warnings).toEqual([])
  })

  it('the bounds are held against the converted point, and a map not named is guessed', () => {
    const ferry = { id: 'ferry', name: '河滨渡口', latitude: 30.5236, longitude: 125.0201 }
    const change = { file: 'neighbourhood.json' as const, path: ['landmarks', 0] }
    expect(diagnosticsAfter({ ...change, value: { ...ferry, system: 'bd09' } })).toEqual([])
    expect(diagnosticsAfter({ ...change, value: ferry })).toEqual([
      expect.objectContaining({
        problem: '这个点在街道范围之外',
        advice: expect.stringMatching(/百度地图.*"system": "bd09".*https:\/\/lbs\.qq\.com\/getPoint\//),
      }),
    ])
  })
})

describe('what looks wrong with a place is said without stopping the build', () => {
  it.each([
    [
      'a point far from its road',
      ['places', 7, 'position', 'latitude'],
      30.5199,
      '离虚构路上最近的「河滨银行」还有 1.',
    ],
    ['an address without its road', ['places', 1, 'road'], '不在街', '地址里没有路名「不在街」'],
    ['another city', ['places', 1, 'address'], '成都市河滨区虚构路20号', '地址写的是成都市'],
    [
      'another district',
      ['places', 1, 'address'],
      '虚构江畔土家族自治州武侯区虚构路20号',
      '地址写的是武侯区',
    ],
    ['another province', ['places', 1, 'address'], '四川省成都市虚构路20号', '地址写的是成都市'],
  ])('%s', (_what, path, value, problem) => {
    const found = diagnosticsAfter({ file: 'places.json', path, value })
    expect(found).toEqual([
      expect.objectContaining({ severity: 'warning', problem: expect.stringContaining(problem) }),
    ])
  })

  it.each([
    '虚构江畔土家族自治州河滨区阳光小区虚构路20号',
    '虚构省虚构江畔土家族自治州河滨区虚构路20号',
    '虚构路20号开发区大厦',
  ])('nothing is said of 「%s」', (address) => {
    expect(diagnosticsAfter({ file: 'places.json', path: ['places', 1, 'address'], value: address })).toEqual(
      [],
    )
  })
})
