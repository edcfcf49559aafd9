import { openingAt } from '../../../src/domain/hours/opening-hours'
import { emergencyDevices } from '../../../src/domain/places/emergency-devices'
import { amenitiesAt, placesInUse } from '../../../src/domain/places/place'
import { roadsOf } from '../../../src/domain/places/road'
import { answerNeeds, countText, postsOf } from '../../../src/domain/places/services'
import { spokenAddress } from '../../../src/domain/places/spoken-address'
import { parseLaunchParameters } from '../../../src/domain/places/station-code'
import { unpackDictionary } from '../../../src/domain/sorting/character-dictionary'
import { unpackItems } from '../../../src/domain/sorting/items'
import { buildSortingSearch } from '../../../src/domain/sorting/search/sorting-search'
import { compileDataset } from '../../../tools/dataset/compile'
import { riverside } from '../../fixtures/broken-dataset'

function compiled() {
  const { modules } = compileDataset(riverside)
  if (modules === undefined) throw new Error('the second neighbourhood has errors')
  return modules
}

const {
  neighbourhood,
  places,
  'sorting-rules': rules,
  'sorting-cases': cases,
  'sorting-items': packed,
} = compiled()
const { needs, services, unlocated } = neighbourhood

function placeOf(id: string) {
  const place = places.find((each) => each.id === id)
  if (place === undefined) throw new Error(`no place ${id}`)
  return place
}

/** A moment in Shanghai. */
const at = (time: string) => Date.parse(`${time}:00+08:00`)

describe('a second neighbourhood, by its dataset alone', () => {
  it('has its own stations, of which the retired one is not listed', () => {
    expect(placesInUse(places).map(({ id }) => id)).toEqual([
      ...['hb01', 'hb02', 'hb03', 'hb04'],
      ...['hb06', 'hb07', 'hb08', 'hb-101', 'hb-102'],
    ])
    expect(roadsOf(placesInUse(places)).map(({ name }) => name)).toEqual(['渡口街', '虚构路', '江堤道'])
  })

  it('knows the newest date of what has been: a notice and a holiday that are planned do not count', () => {
    expect(neighbourhood.newestFact).toBe('2026-10-20')
    expect(compileDataset('src/data/jiangwan').modules?.neighbourhood.newestFact).toBe('2024-09-13')
  })

  it('answers needs with services 江湾 has never heard of', () => {
    const answers = answerNeeds(needs, places, services, unlocated)
    expect(answers.map((answer) => `${answer.need.name} ${countText(answer)}`)).toEqual([
      '吃饭 2 处',
      '理发 1 处',
      '歇脚 4 处',
      '办事 地址未核实',
    ])
    expect(postsOf(places, unlocated).map(({ kind, post }) => `${JSON.stringify(post)} ${kind}`)).toEqual([
      '{"name":"河滨党群服务中心"} located',
      '{"name":"芦苇党群服务中心"} located',
    ])
  })

  it.each([
    ['hb01', '2026-11-24T12:00', 'closed'],
    ['hb01', '2026-11-24T13:00', 'open'],
    ['hb01', '2027-01-01T10:00', 'closed'],
    ['hb02', '2026-11-24T03:00', 'open'],
    ['hb03', '2026-11-28T01:30', 'open'],
    ['hb03', '2026-11-28T02:00', 'closed'],
    ['hb04', '2026-11-24T12:00', 'unknown'],
  ])('%s at %s is %s', (id, time, state) => {
    expect(openingAt(placeOf(id).hours, at(time)).state).toBe(state)
  })

  it('tells checked amenities from unchecked ones', () => {
    const states = amenitiesAt(placeOf('hb01'), neighbourhood.relief.amenities).map(({ state }) => state)
    expect(states).toEqual(['yes', 'yes', 'no', 'unknown'])
  })

  it('speaks its own addresses and sends people to its own AEDs', () => {
    expect(spokenAddress({ kind: 'place', place: placeOf('hb01') }, neighbourhood)).toEqual({
      address: '河滨区 虚构路8号',
      name: '河滨党群服务中心',
    })
    const here = placeOf('hb04').position
    const listed = (time: string) =>
      emergencyDevices(places, 'aed', here, at(time), 4).map(({ place, closed }) => `${place.id} ${closed}`)
    // The post office is open and nearer than the sports hall, but may have moved; the school is shut at night.
    expect(listed('2026-11-27T22:00')).toEqual(['hb06 false', 'hb-101 false', 'hb-101 false', 'hb03 false'])
    // The post office opens only on Friday and Saturday nights.
    expect(listed('2026-11-24T10:00')).toEqual(['hb07 false', 'hb06 false', 'hb01 false', 'hb-101 false'])
  })

  it('knows the codes of its own walls where it has some, refuses 江湾’s, and remembers the closed station', () => {
    expect(neighbourhood).not.toHaveProperty('codeHosts')
    const book = { places, hosts: ['riverside.example'], path: '/s/' }
    const scan = (url: string) => parseLaunchParameters({ q: encodeURIComponent(url) }, book)
    expect(scan('https://riverside.example/s/hb01')).toMatchObject({ kind: 'place', place: { id: 'hb01' } })
    expect(scan('https://jiangwan.example/s/hb01')).toMatchObject({ kind: 'unknown', reason: 'foreign' })
    expect(parseLaunchParameters({ scene: 'hb05' }, book)).toMatchObject({
      reason: 'retired',
      retired: { id: 'hb05' },
    })
  })

  it('sorts by its own table', () => {
    const search = buildSortingSearch(unpackItems(packed), { ...rules, ...cases }, unpackDictionary(packed))
    expect(search.hitsFor('冰箱')[0]?.item).toMatchObject({ name: '电冰箱', bin: 'electronic' })
    expect(search.hitsFor('naicha')[0]?.item.name).toBe('奶茶')
  })
})
