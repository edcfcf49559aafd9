import Fuse from 'fuse.js'
import { nearest } from '../../src/domain/geo/nearest'
import { indexPlaces, searchPlaces } from '../../src/domain/places/place-search'
import { byDistance } from '../fixtures/by-distance'
import { doorAt, manyPlaces, names } from '../fixtures/places'

/** One thing measured at 10,000 stations beside another way of doing it. Milliseconds, median of many runs. */
export interface PlaceRow {
  what: string
  ours: number
  rival: string
  rivals: number
  limit: number
}

const count = 10_000
/** What people type: a number, a name, a road, pinyin, initials, a service, nothing that exists. */
const queries = ['7', '9876', '梧桐春雨', '金桥弄', 'wutonglu', 'hyl', 'aed', '银行', '没有这里']
/** A name in Latin letters, which reads letter by letter, and its last letter missed. */
const latinHost = 'starbucksreservebar'
const missed = 'starbucksreservebax'

/** Measures search and nearest on generated stations. Takes some seconds. */
export async function benchPlaces(): Promise<PlaceRow[]> {
  const places = manyPlaces(count)
  const index = indexPlaces(places, names)
  const fuse = new Fuse(places, {
    keys: ['name', 'hostName', 'road', 'id', 'searchTerms.text', 'searchTerms.pinyin'],
    threshold: 0.3,
    ignoreLocation: true,
  })
  // Each branch has its own door, so that no reading is shared.
  const cafes = places.map((place, branch) => {
    const text = `${latinHost}${branch}`
    return { ...place, hostName: text, searchTerms: [{ text, pinyin: [...text].join(' ') }] }
  })
  const cafeIndex = indexPlaces(cafes, names)
  const cafeFuse = new Fuse(cafes, { keys: ['hostName'], threshold: 0.3, ignoreLocation: true })
  const from = doorAt(12, 34)
  const slowest = (search: (query: string) => unknown) =>
    Math.max(...queries.map((query) => median(() => search(query), 9)))
  return [
    {
      what: `slowest of ${queries.length} searches among ${count} stations`,
      ours: slowest((query) => searchPlaces(index, query)),
      rival: 'fuse.js',
      rivals: slowest((query) => fuse.search(query, { limit: 30 })),
      limit: 20,
    },
    {
      what: `a wrong last letter among ${count} names in Latin letters`,
      ours: median(() => searchPlaces(cafeIndex, missed), 9),
      rival: 'fuse.js',
      rivals: median(() => cafeFuse.search(missed, { limit: 30 }), 9),
      limit: 50,
    },
    {
      what: `the 3 nearest of ${count} stations`,
      ours: median(() => nearest(places, from, 3), 101),
      rival: 'a plain sort',
      rivals: median(() => byDistance(places, from).slice(0, 3), 51),
      limit: 5,
    },
  ]
}

/** Milliseconds of this process's own work: what else the machine is busy with does not count. */
function median(run: () => unknown, times: number): number {
  const taken = Array.from({ length: times }, () => {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }).sort((a, b) => a - b)
  return taken[Math.floor(times / 2)] ?? Number.NaN
}

if (require.main === module) benchPlaces().then((rows) => console.table(rows))
