import { devicesAt, emergencyDevices, seenText } from '../../../src/domain/places/emergency-devices'
import { placeOf, places } from '../../fixtures/places'

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

  it('carry their date and source', () => {
    const [first] = emergencyDevices(places, 'aed', undefined, now, 1)
    expect(first?.equipment).toMatchObject({ service: 'aed', asOf: '2019-06', source: 'community-paper' })
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
