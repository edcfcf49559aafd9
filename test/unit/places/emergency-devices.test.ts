import { deviceAt, emergencyDevices } from '../../../src/domain/places/emergency-devices'
import { placeOf, places } from '../../fixtures/places'

const now = Date.parse('2026-11-24T10:00:00+08:00')
const ids = (devices: readonly { place: { id: string } }[]) => devices.map(({ place }) => place.id)

describe('the AEDs somebody can be sent for', () => {
  it('are the nearest first, with the way on foot', () => {
    const devices = emergencyDevices(places, placeOf('jw07').position, now, 3)
    expect(devices.map(({ place, distance }) => [place.id, distance?.minutes])).toEqual([
      ['jw08', 13],
      ['jw05', 22],
    ])
  })

  it('stand by number and without a distance when nobody knows where one is', () => {
    const devices = emergencyDevices(places, undefined, now, 3)
    expect(ids(devices)).toEqual(['jw05', 'jw08'])
    expect(devices[0]).not.toHaveProperty('distance')
  })

  it('carry their date and source', () => {
    const [first] = emergencyDevices(places, undefined, now, 1)
    expect(first?.fact).toMatchObject({ service: 'aed', asOf: '2019-06', source: 'community-paper' })
  })

  it('unknown hours are no reason to come last, a closed door is', () => {
    const closed = { weekly: [{ days: [7], intervals: [] }], exceptions: [], asOf: '2026', source: 'visit' }
    const locked = places.map((place) => (place.id === 'jw08' ? { ...place, hours: closed } : place))
    const devices = emergencyDevices(locked, placeOf('jw07').position, now, 3)
    expect(devices.map((device) => [device.place.id, device.closed])).toEqual([
      ['jw05', false],
      ['jw08', true],
    ])
  })

  it('are none where none is known, and never a retired place', () => {
    expect(emergencyDevices([], undefined, now, 3)).toEqual([])
    expect(emergencyDevices([{ ...placeOf('jw08'), retired: '2026-01-01' }], undefined, now, 3)).toEqual([])
  })
})

describe('the AED of the place where somebody stands', () => {
  it('is told with the date of its report and whether the door is closed', () => {
    const shut = { weekly: [{ days: [7], intervals: [] }], exceptions: [], asOf: '2026', source: 'visit' }
    expect(deviceAt(placeOf('jw08'), now)).toMatchObject({ fact: { asOf: '2019-06' }, closed: false })
    expect(deviceAt({ ...placeOf('jw08'), hours: shut }, now)).toMatchObject({ closed: true })
  })

  it('is none where none was reported, or where the place is given up', () => {
    expect(deviceAt(placeOf('jw07'), now)).toBeUndefined()
    expect(deviceAt({ ...placeOf('jw08'), retired: '2026-01-01' }, now)).toBeUndefined()
  })
})
