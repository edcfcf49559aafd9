import type { Place } from '#types/dataset'
import { placeRecords } from '../../tools/dataset/place-records'
import { manyRows, neighbourhood } from '../fixtures/places'
import { startWithDataset } from './driver/changed-dataset'
import type { OpenPage } from './driver/page'

/** More than a batch of stations, and more posts with names and other places than a step shows. */
const rows = manyRows(76).map((place, index): Place => {
  if (index < 51) return place
  const { number: _number, stationName: _plaque, ...other } = place
  const isPost = index < 63
  return { ...other, services: [], ...(isPost && { post: { name: `${place.name}服务中心` } }) }
})
const places = placeRecords(rows, neighbourhood)

/** The package as it would be built with these places and, of 江湾's tabs, these. */
function start(tabs: string[]) {
  return startWithDataset((parsed) => {
    if (Array.isArray(parsed) && Object(parsed[0]).searchTerms) return places
    return Object(parsed).newestFact ? { ...Object(parsed), tabs } : parsed
  })
}

/** The links on a page, step by step to the end of its lists. */
async function linksOn(page: OpenPage): Promise<string[]> {
  const links = page.names('link')
  const further = /^(?:再看|下一批)/
  while (page.find('button', further)) {
    await page.tap('button', further)
    links.push(...page.names('link'))
  }
  return links
}

const notIn = (links: string[], wanted: Place[]) =>
  wanted.filter(({ address }) => !links.some((link) => link.includes(address.replace('样板市样板区', ''))))
    .length

afterEach(() => jest.restoreAllMocks())

describe('every place that passes the check is in a list, however many there are', () => {
  test('the stations on their tab, posts and all others on the services tab, to the last one', async () => {
    const { openPage } = start(['stations', 'services', 'sorting'])
    const stations = await openPage('stations')
    expect(notIn(await linksOn(stations), rows.slice(0, 51))).toBe(0)
    const services = await openPage('services')
    expect(services.text()).toContain('12 处有地址')
    expect(services.text()).toContain('别的地方13 处')
    expect(notIn(await linksOn(services), rows.slice(51))).toBe(0)
  })

  test('all of them on the stations tab where there is no services tab', async () => {
    const { openPage } = start(['stations', 'sorting'])
    const stations = await openPage('stations')
    expect(stations.text()).toContain('全部 76 处')
    expect(notIn(await linksOn(stations), rows)).toBe(0)
  })

  test('also the places that offer what is needed, where they are more than fit a screen', async () => {
    const { openPage } = start(['stations', 'services', 'sorting'])
    const services = await openPage('services')
    await services.tap('button', /^歇脚/)
    expect(notIn(await linksOn(services), rows.slice(0, 51))).toBe(0)
  })
})
