import { indexPlaces, searchPlaces } from '../../../src/domain/places/place-search'
import { otherPlaces, postsOf } from '../../../src/domain/places/services'
import { compileDataset } from '../../../tools/dataset/compile'
import { diagnosticsAfter, riverside } from '../../fixtures/broken-dataset'

const { modules } = compileDataset(riverside)
if (modules === undefined) throw new Error('the second neighbourhood has errors')
const { neighbourhood, places } = modules
const index = indexPlaces(places, neighbourhood)
const found = (query: string) => searchPlaces(index, query).map(({ id }) => id)

describe('places that are no stations', () => {
  it('have neither number nor plaque, and perhaps no known service', () => {
    expect(places.find(({ id }) => id === 'hb-102')).toMatchObject({ services: [], name: '河滨公园东门' })
    expect(places.find(({ id }) => id === 'hb-102')).not.toHaveProperty('number')
  })

  it('are all listed on the services tab: posts by number or by name, then the others', () => {
    const ids = (list: ReturnType<typeof postsOf<(typeof places)[number]>>) =>
      list.map((each) => (each.kind === 'located' ? each.place.id : each.unlocated.id))
    expect(ids(postsOf(places, neighbourhood.unlocated))).toEqual(['hb01', 'hb08'])
    expect(ids(otherPlaces(places, 'relief'))).toEqual(['hb06', 'hb07', 'hb-101', 'hb-102'])
  })

  it.each([
    ['a kind of place the app has never heard of', '地铁', ['hb06']],
    ['its pinyin', 'ditiezhan', ['hb06']],
    ['another word for it', '轨道交通', ['hb06']],
    ['the name of a post without a number', '芦苇党群', ['hb08']],
    ['an AED', 'aed', ['hb01', 'hb03', 'hb06', 'hb07', 'hb-101']],
  ])('are found by %s', (_what, query, ids) => {
    expect(found(query)).toEqual(ids)
  })
})

describe('the check', () => {
  it.each(['number', 'stationName'])('demands a %s of a relief station, and says how to be none', (field) => {
    expect(diagnosticsAfter({ file: 'places.json', path: ['places', 2, field], value: undefined })).toEqual([
      expect.objectContaining({
        problem: `是接力站，却没写 ${field}`,
        advice: expect.stringContaining('不是接力站就从 services 里去掉 relief'),
      }),
    ])
  })

  it('knows the kinds of places of the dataset, and their icons', () => {
    expect(diagnosticsAfter({ file: 'places.json', path: ['places', 5, 'host'], value: 'metros' })).toEqual([
      expect.objectContaining({ problem: '没有叫「metros」的单位种类' }),
    ])
    expect(
      diagnosticsAfter({ file: 'neighbourhood.json', path: ['hosts', 4, 'icon'], value: 'train' }),
    ).toEqual([expect.objectContaining({ problem: '没有叫「train」的图标' })])
  })

  it('finds a post of one name twice', () => {
    const value = { name: '芦苇党群服务中心' }
    expect(diagnosticsAfter({ file: 'places.json', path: ['places', 6, 'post'], value })).toHaveLength(1)
  })
})
