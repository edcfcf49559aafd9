import type { PlaceRecord } from '#types/dataset'
import { offers, placesWith, shortAddress } from '@/domain/places/place'
import { routes } from '@/platform/routes'
import { type Html, html } from '../markup/html'
import { amenityGroup } from './amenities'
import { documentOf } from './document'
import { emergencyBar, headOf } from './head'
import { messages } from './messages'
import { dataPath, emergencyPath, placePath } from './paths'
import { doubtTag, signOf } from './place-card'
import type { Site, SiteFile } from './site'
import { icon } from './sprite'
import { wechatBlock } from './wechat-block'

/** Bytes of rows on one page, so that the whole stays well within what a page may weigh. */
const mostBytes = 12_000

/**
 * The list of all stations by number: one page while they are few, then as many as it takes, each with the way to the
 * others. The first lies at `/` and where the codes lie, the others beside it.
 */
export function listPages(site: Site, folders: readonly string[]): SiteFile[] {
  const stations = placesWith(site.places, site.neighbourhood.roles.relief)
  const pages = inPages(stations, site)
  const names = pages.map((_, index) => (index === 0 ? '' : `list-${index + 1}.html`))
  return pages.flatMap((rows, index) => {
    const content = listPage(rows, pages, names, stations.length, index, site)
    if (index > 0) return [{ path: names[index] ?? '', content }]
    return folders.map((folder) => ({ path: `${folder}index.html`, content }))
  })
}

interface Row {
  place: PlaceRecord
  markup: Html
}

function inPages(stations: readonly PlaceRecord[], site: Site): Row[][] {
  const pages: Row[][] = [[]]
  let bytes = 0
  for (const place of stations) {
    const markup = rowOf(place, site)
    const weight = Buffer.byteLength(markup.text)
    if (bytes + weight > mostBytes) {
      pages.push([])
      bytes = 0
    }
    bytes += weight
    pages.at(-1)?.push({ place, markup })
  }
  return pages
}

function rowOf(place: PlaceRecord, site: Site): Html {
  const { neighbourhood } = site
  return html`<li><a class="to" href="${placePath(place, site)}#way">
    ${signOf(place, neighbourhood)}
    <span class="grow">
      <b>${place.name}</b><br>${shortAddress(place, neighbourhood)}<br>
      ${doubtTag(place)}
      ${offers(place, neighbourhood.roles.aed) && html`<span class="tag aed">${icon('aed')}AED</span>`}
    </span>
    ${icon('right')}
  </a></li>`
}

function listPage(
  rows: readonly Row[],
  pages: readonly Row[][],
  names: readonly string[],
  count: number,
  index: number,
  site: Site,
): string {
  const { neighbourhood } = site
  const range = (page: readonly Row[]) =>
    messages.list.range(page[0]?.place.number ?? 0, page.at(-1)?.place.number ?? 0)
  return documentOf(
    {
      title:
        index === 0 ? neighbourhood.words.stationFull : `${neighbourhood.words.stationFull} ${range(rows)}`,
      path: `/${names[index] ?? ''}`,
      head: headOf({
        over: neighbourhood.name,
        name: messages.list.title(count),
        under: neighbourhood.words.stationFull,
        emergency: emergencyPath,
      }),
      overview: true,
      main: [
        html`<h2>${messages.list.open}</h2><ul class="list">${rows.map(({ markup }) => markup)}</ul>`,
        pages.map(
          (page, other) =>
            other !== index &&
            html`<a class="go" href="/${names[other]}">${icon('list')}<span class="grow">${range(page)}</span>${icon('right')}</a>`,
        ),
        html`<h2>${messages.list.may}</h2>${amenityGroup(neighbourhood.relief.amenities)}<p class="small gap">${messages.list.each}</p>`,
        emergencyBar(neighbourhood.emergencyNumber),
        wechatBlock(routes.tab('stations'), undefined, site),
        html`<a class="go" href="${dataPath}">${icon('doc')}<span class="grow">${messages.data.title}</span>${icon('right')}</a>`,
      ],
      foot: messages.asOf(neighbourhood.asOf),
      paper: messages.paper(site.host, neighbourhood.appName, undefined),
    },
    site,
  )
}
