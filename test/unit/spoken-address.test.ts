import { spokenAddress, type Whereabouts, whereaboutsFrom } from '../../src/domain/spoken-address'
import { neighbourhood, placeOf, places } from '../fixtures/places'

const said = (where: Whereabouts) => {
  const { address, name } = spokenAddress(where, neighbourhood)
  return name === undefined ? address : `${address} ${name}`
}

describe('what is read aloud to 120', () => {
  it('at a place: district, road and number, then the name', () => {
    expect(said({ kind: 'place', place: placeOf('jw07') })).toBe('虹口区 华严路62号 第三市民驿站')
  })

  it('at a place that may have moved: 附近', () => {
    expect(said({ kind: 'place', place: placeOf('jw02') })).toBe('虹口区 新市北路1451号附近 工商银行江湾支行')
  })

  it('near a landmark, with or without an address: 附近', () => {
    const [metro, office] = neighbourhood.landmarks
    if (metro === undefined || office === undefined) throw new Error('landmarks are missing')
    expect(said({ kind: 'landmark', landmark: metro })).toBe('虹口区 3 号线江湾镇站附近')
    expect(said({ kind: 'landmark', landmark: office })).toBe('虹口区 丰镇路300号附近 街道办事处')
  })

  it('in a road: 附近, for the number is not known', () => {
    expect(said({ kind: 'road', road: '丰镇路' })).toBe('虹口区 丰镇路附近')
  })

  it('where the phone says: 附近, however near the place', () => {
    expect(said({ kind: 'near', place: placeOf('jw07') })).toBe('虹口区 华严路62号附近 第三市民驿站')
  })

  it('never puts a place across the border into this district', () => {
    const place = { name: '隔壁', address: '上海市宝山区长江路1号' }
    expect(said({ kind: 'place', place })).toBe('宝山区长江路1号 隔壁')
  })

  it('names the place a position is at, and none that is in another street', () => {
    const { position } = placeOf('jw07')
    expect(whereaboutsFrom(position, places)).toMatchObject({ kind: 'near', place: { id: 'jw07' } })
    const halfWay = { ...position, latitude: position.latitude + 0.004 }
    expect(whereaboutsFrom(halfWay, places)).toBeNull()
    expect(whereaboutsFrom(position, [])).toBeNull()
  })
})
