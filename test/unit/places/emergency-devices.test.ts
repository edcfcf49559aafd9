import type { PlaceRecord } from '#types/dataset'
import {
  deviceFacts,
  devicesAt,
  deviceUnknowns,
  emergencyDevices,
  seenText,
} from '../../../src/domain/places/emergency-devices'
import { neighbourhood, placeOf, places } from '../../fixtures/places'

const now = Date.parse('2026-11-24T10:00:00+08:00')
const ids = (devices: readonly { place: { id: string } }[]) => devices.map(({ place }) => place.id)

describe('the AEDs somebody can be sent for', () => {
  it('are the nearest first, with the way on foot', () => {
    const devices = emergencyDevices(places, 'aed', placeOf('jw07').position, now, 3)
    expect(devices.map(({ place, distance }) => [place.id, distance?.minutes])).toEqual([
      ['jw08', 13],
      ['jw05', 22],
    ])
  })

  it('stand by number and without a distance when nobody knows where one is', () => {
    const devices = emergencyDevices(places, 'aed', undefined, now, 3)
    expect(ids(devices)).toEqual(['jw05', 'jw08'])
    expect(devices[0]).not.toHaveProperty('distance')
  })

  it('are told with the date and source of their report', () => {
    const [first] = emergencyDevices(places, 'aed', undefined, now, 1)
    expect(first?.equipment).toMatchObject({ service: 'aed', asOf: '2019-06', source: 'community-paper' })
  })

  it('are no more than asked for, whether or not it is known where one is', () => {
    const from = placeOf('jw07').position
    expect(ids(emergencyDevices(places, 'aed', from, now, 1))).toEqual(['jw08'])
    expect(ids(emergencyDevices(places, 'aed', undefined, now, 1))).toEqual(['jw05'])
  })

  it('at a place that may have moved come after the others', () => {
    const moved = places.map((place) => (place.id === 'jw08' ? { ...place, doubt: '可能已搬' } : place))
    expect(ids(emergencyDevices(moved, 'aed', placeOf('jw07').position, now, 3))).toEqual(['jw05', 'jw08'])
  })

  it('are no other equipment that hangs there', () => {
    const wheelchair = { service: 'wheelchair', asOf: '2026-10', source: 'visit' }
    const place = { ...placeOf('jw07'), equipment: [wheelchair] }
    expect(emergencyDevices([place], 'aed', undefined, now, 3)).toEqual([])
  })

  it('unknown hours are no reason to come last, a closed door is', () => {
    const closed = { weekly: [{ days: [7], intervals: [] }], exceptions: [], asOf: '2026', source: 'visit' }
    const locked = places.map((place) => (place.id === 'jw08' ? { ...place, hours: closed } : place))
    const devices = emergencyDevices(locked, 'aed', placeOf('jw07').position, now, 3)
    expect(devices.map((device) => [device.place.id, device.closed])).toEqual([
      ['jw05', false],
      ['jw08', true],
    ])
  })

  it('are none where none is known, and never a retired place', () => {
    expect(emergencyDevices([], 'aed', undefined, now, 3)).toEqual([])
    expect(
      emergencyDevices([{ ...placeOf('jw08'), retired: '2026-01-01' }], 'aed', undefined, now, 3),
    ).toEqual([])
  })
})

describe('the AED of the place where somebody stands', () => {
  it('is told with the date of its report and whether the door is closed', () => {
    const shut = { weekly: [{ days: [7], intervals: [] }], exceptions: [], asOf: '2026', source: 'visit' }
    expect(devicesAt(placeOf('jw08'), 'aed', now)).toMatchObject([
      { equipment: { asOf: '2019-06' }, closed: false },
    ])
    expect(devicesAt({ ...placeOf('jw08'), hours: shut }, 'aed', now)).toMatchObject([{ closed: true }])
  })

  it('is none where none was reported, or where the place is given up', () => {
    expect(devicesAt(placeOf('jw07'), 'aed', now)).toEqual([])
    expect(devicesAt({ ...placeOf('jw08'), retired: '2026-01-01' }, 'aed', now)).toEqual([])
  })
})

describe('two AEDs in a building', () => {
  const always = [{ days: [1, 2, 3, 4, 5, 6, 7], intervals: [{ from: '00:00', until: '24:00' }] }]
  const known = { exceptions: [], asOf: '2026', source: 'visit' }
  const box = { service: 'aed', asOf: '2026-10', source: 'visit' }
  const building = {
    ...placeOf('jw07'),
    hours: { ...known, weekly: [{ days: [7], intervals: [] }] },
    equipment: [
      { ...box, where: '门外', hours: { ...known, weekly: always } },
      { ...box, where: '3 楼', checkedOn: '2026-10-20' },
    ],
  }

  it('are two, and the one outside can be had while the house is shut', () => {
    const found = emergencyDevices([building, placeOf('jw05')], 'aed', building.position, now, 3)
    expect(
      found.map(({ equipment, closed, distance }) => [equipment.where, closed, distance?.minutes]),
    ).toEqual([
      ['门外', false, 1],
      [undefined, false, 22],
      ['3 楼', true, 1],
    ])
  })

  it('say when each was last said to be there', () => {
    expect(building.equipment.map(seenText)).toEqual([
      '2026 年报道过',
      expect.stringMatching(/^2026.年.10.月.20.日看过$/),
    ])
  })
})

describe('what is said below the AEDs', () => {
  const box = { service: 'aed', asOf: '2019-06', source: 'community-paper' }
  const [old, seen] = [box, { ...box, asOf: '2026-10-20', checkedOn: '2026-10-20' }]
  const at = (id: string, ...equipment: PlaceRecord['equipment'] & object) =>
    devicesAt({ ...placeOf(id), equipment }, 'aed', now)
  const spaced = (text: string) => text.replaceAll('\u00a0', ' ')

  it('names the places whose facts are alike together, each once, and dates those that were looked at by that day', () => {
    const devices = [...at('jw05', old, old), ...at('jw08', seen), ...at('jw01', old)]
    const names = ['jw05', 'jw01'].map((id) => placeOf(id).name).join('、')
    expect(spaced(deviceFacts(devices, neighbourhood.sources))).toBe(
      `${names}的 AED：2019 年 6 月，江湾镇街道社区报。${placeOf('jw08').name}的 AED：2026 年 10 月 20 日，江湾镇街道社区报。`,
    )
    expect(deviceFacts([], neighbourhood.sources)).toBe('')
  })

  it('tells what is not known once where it is the same of all', () => {
    const unknown = '楼层未核实'
    expect(deviceUnknowns([...at('jw05', { ...box, unknown }), ...at('jw08', { ...box, unknown })])).toBe(
      '楼层未核实，进门就问。',
    )
  })

  it('else tells it place by place, and nothing of a box of which all is known', () => {
    const devices = [
      ...at('jw05', { ...box, unknown: '楼层未核实' }),
      ...at('jw08', box),
      ...at('jw01', { ...box, unknown: '柜子未核实' }),
    ]
    const [first, last] = ['jw05', 'jw01'].map((id) => placeOf(id).name)
    expect(deviceUnknowns(devices)).toBe(`${first}：楼层未核实，进门就问。${last}：柜子未核实，进门就问。`)
  })

  it('tells nothing where nothing is unknown', () => {
    expect(deviceUnknowns(at('jw05', box))).toBe('')
    expect(deviceUnknowns([])).toBe('')
  })
})
