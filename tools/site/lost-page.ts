import type { PlaceRecord } from '#types/dataset'
import { messages as words } from '@/domain/places/messages'
import { otherStations } from '@/domain/places/other-stations'
import { placesWith, stationLabel } from '@/domain/places/place'
import { roadsOf } from '@/domain/places/road'
import { type Content, type Html, html, raw } from '../markup/html'
import { documentOf } from './document'
import { emergencyBar } from './head'
import { messages } from './messages'
import { listPath, placePath } from './paths'
import { hotlineRow } from './phone-row'
import { placeCard } from './place-card'
import type { Site } from './site'
import { icon } from './sprite'

/** More numbers or roads would be a long page; the list has them all. */
const mostNumbers = 60
const mostAlongRoads = 30

/** For a code that leads to no place, and for every address that is none: which station is meant, the roads, 120. */
export function unknownPage(site: Site): string {
  const { neighbourhood } = site
  const stations = stationsOf(site)
  const report = html`<div class="card">
    <b>${messages.unknown.favour}</b>
    <p>${messages.unknown.report}</p>
    ${hotlineRow(neighbourhood)}
  </div>`
  return documentOf(
    {
      title: messages.unknown.title,
      overview: true,
      main: [
        html`<div class="lost">${signpost(question)}<h1>${words.unknownCode.title}</h1><p>${words.unknownCode.calm}</p></div>`,
        stations.length > 0 && stations.length <= mostNumbers && numbers(stations, site),
        emergencyBar(neighbourhood.emergencyNumber),
        allStations(stations, site),
        roads(stations, site),
        report,
      ],
      foot: messages.asOf(neighbourhood.asOf),
    },
    site,
  )
}

/** For a code that still hangs somewhere although its station was given up: since when, and where to go instead. */
export function retiredPage(place: PlaceRecord & { retired: string }, site: Site): string {
  const { neighbourhood } = site
  const stations = stationsOf(site)
  const near = otherStations(place, stations, null, 2)
  return documentOf(
    {
      title: words.retired.title,
      path: placePath(place, site),
      overview: true,
      main: [
        html`<div class="lost">${signpost(arrow)}<h1>${words.retired.title}</h1><p>${words.retired.calm(stationLabel(place), place.name, place.retired)}</p></div>`,
        near.length > 0 &&
          html`<h2>${words.retired.near}</h2>${near.map(({ item, distance }) => placeCard(item, distance, neighbourhood))}`,
        emergencyBar(neighbourhood.emergencyNumber),
        allStations(stations, site),
      ],
      foot: messages.asOf(neighbourhood.asOf),
    },
    site,
  )
}

function stationsOf({ neighbourhood, places }: Site): PlaceRecord[] {
  return placesWith(places, neighbourhood.roles.relief)
}

function allStations(stations: readonly PlaceRecord[], site: Site): Content {
  return html`<a class="go filled-in" href="${listPath(site)}">${icon('list')}${words.allStations(stations.length, site.neighbourhood.words)}</a>`
}

function numbers(stations: readonly PlaceRecord[], site: Site): Content {
  return html`<div class="card">
    <h2 class="first">${words.which}${messages.unknown.tap}</h2>
    <div class="numbers">${stations.map(
      (place) =>
        html`<a href="${placePath(place, site)}">${place.number}<small>${messages.unknown.numbers}</small></a>`,
    )}</div>
  </div>`
}

/** The stations by their roads, those with most first, as far as they fit. */
function roads(stations: readonly PlaceRecord[], site: Site): Content {
  let count = 0
  const shown = roadsOf(stations).filter(({ places }) => {
    count += places.length
    return count <= mostAlongRoads
  })
  if (shown.length === 0) return undefined
  return html`<h2>${words.byRoad}</h2>
    <ul class="list">${shown.map(
      ({ name, places }) =>
        html`<li class="road"><h3>${name}</h3>${places.map(
          (place) =>
            html`<a href="${placePath(place, site)}">${place.number}${messages.unknown.numbers} ${place.name}</a>`,
        )}</li>`,
    )}</ul>`
}

const question = raw(
  '<path class="mark" d="M63 31c1-6 5.500-9 11.500-9 6.500 0 11.500 4 11.500 10 0 8.500-10.500 8.500-11.500 16" stroke-width="5"/><circle class="dot" cx="74.5" cy="56" r="3.6"/>',
)
const arrow = raw('<path class="mark" d="M56 40h34m-11-11 11 11-11 11" stroke-width="5"/>')

/** A station's sign on its post, with what is drawn on it. */
function signpost(mark: Html): Content {
  return html`<svg class="signpost" viewBox="0 0 148 128" aria-hidden="true">
    <path class="post" d="M10 119h128" stroke-width="2.5"/>
    <path class="post" d="M74 92v27" stroke-width="6"/>
    <path class="bush" d="M28 119c0-9 5-14 12-14s12 5 12 14M104 119c0-6 3.5-10 9-10s9 4 9 10" stroke-width="2.5"/>
    <rect class="board" x="32" y="12" width="84" height="80" rx="14" stroke-width="3"/>
    <path class="band" d="M33.5 70h81" stroke-width="9"/>
    <path class="rim" d="M33.5 64.5h81M33.5 75.5h81" stroke-width="1.5"/>
    ${mark}
  </svg>`
}
