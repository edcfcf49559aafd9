import type { PlaceRecord } from '#types/dataset'
import { postersVersion, posterVersion } from '../../../tools/dataset/poster-version'
import { hosts, neighbourhood, places } from '../../fixtures/places'

const record = { ...neighbourhood, hosts, newestFact: '2024-09', asOf: '2019-08' }
const versionsOf = (places: readonly PlaceRecord[]) =>
  Object.fromEntries(
    places.map((place) => [place.id, posterVersion(place, { neighbourhood: record, places })]),
  )
const changed = (id: string, change: Partial<PlaceRecord>) =>
  places.map((place) => (place.id === id ? { ...place, ...change } : place))

/** Whose sheets say something else after a change. */
const outdated = (after: readonly PlaceRecord[]) => {
  const [before, now] = [versionsOf(places), versionsOf(after)]
  return Object.keys(before).filter((id) => before[id] !== now[id])
}

test('a version is four characters that can be read aloud, and the same each time', () => {
  for (const version of Object.values(versionsOf(places))) expect(version).toMatch(/^[2-9A-HJ-NP-Z]{4}$/)
  expect(versionsOf(places)).toEqual(versionsOf(places))
})

test('a changed address asks for new sheets at its station and where it is named as the next one', () => {
  expect(outdated(changed('jw01', { address: '上海市虹口区丰镇路790号' }))).toEqual(['jw01', 'jw05', 'jw07'])
})

test('an amenity that was looked at asks for new sheets; looked at again with the same result it does not', () => {
  const seen = (checkedOn: string) =>
    changed('jw07', { amenities: [{ amenity: 'water', state: 'yes', checkedOn }] })
  expect(outdated(seen('2026-11-20'))).toEqual(['jw07'])
  expect(versionsOf(seen('2026-11-20'))).toEqual(versionsOf(seen('2027-03-01')))
})

test('a doubt about a station asks for new sheets there, and where it is told as the next one', () => {
  const near = outdated(changed('jw03', { doubt: '可能已搬，先问' }))
  // 4 号 is beside it: its sheets name 3 号 as the place to go to.
  expect(near).toEqual(expect.arrayContaining(['jw03', 'jw04']))
  const told = outdated(changed('jw02', { doubt: '网点已经搬了，先问' }))
  expect(told).toContain('jw02')
})

test('another word for the stations asks for new sheets everywhere', () => {
  const renamed = { ...record, words: { ...record.words, station: '驿站' } }
  for (const place of places)
    expect(posterVersion(place, { neighbourhood: renamed, places })).not.toBe(
      posterVersion(place, { neighbourhood: record, places }),
    )
})

test('a holiday is not on the sheets, and asks for none', () => {
  const open = (exceptions: { from: string; until: string; intervals: [] }[]) =>
    changed('jw07', {
      hours: {
        weekly: [{ days: [1], intervals: [{ from: '08:30', until: '17:00' }] }],
        exceptions,
        asOf: '2026-11-20',
        source: 'community-paper',
      },
    })
  expect(versionsOf(open([]))).toEqual(
    versionsOf(open([{ from: '2027-01-01', until: '2027-01-03', intervals: [] }])),
  )
})

test('the version of all sheets is another one as soon as one of them is', () => {
  const all = (places: readonly PlaceRecord[]) => postersVersion({ neighbourhood: record, places })
  expect(all(changed('jw09', { name: '第六驿站' }))).not.toBe(all(places))
  expect(all(changed('jw09', { note: '只给编辑看' }))).toBe(all(places))
})
