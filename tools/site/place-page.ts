import type { PlaceRecord } from '#types/dataset'
import { messages as words } from '@/domain/places/messages'
import { type OnSiteFacts, onSiteFacts } from '@/domain/places/on-site-facts'
import { offers, placesWith, precisionWords } from '@/domain/places/place'
import { routes } from '@/platform/routes'
import { type Content, html } from '../markup/html'
import { amenityList } from './amenities'
import { collapsedHere } from './collapsed'
import { documentOf } from './document'
import { headOf } from './head'
import { hoursNotice } from './hours'
import { messages } from './messages'
import { listPath, placePath } from './paths'
import { hotlineRow, phonesOf } from './phone-row'
import { placeCard, wayTo } from './place-card'
import type { Site } from './site'
import { icon } from './sprite'
import { wechatBlock } from './wechat-block'

/** The page of a place in use, as somebody at its door needs it. Only stations have codes on their walls, and amenities. */
export function placePage(place: PlaceRecord, site: Site): string {
  const { neighbourhood, places, now } = site
  const { relief, roles } = neighbourhood
  const isStation = offers(place, roles.relief)
  const stations = placesWith(places, roles.relief)
  const facts = onSiteFacts(place, { neighbourhood, places }, now)
  const path = placePath(place, site)
  const number = isStation ? place.number : undefined
  return documentOf(
    {
      title: [number !== undefined && facts.label, place.name].filter(Boolean).join(' '),
      path,
      head: headOf({
        over: isStation && html`${icon('pin')}${words.here}`,
        name: place.name,
        under: html`${isStation && html`<b>${facts.label}</b>`}${facts.spoken.address}`,
        emergency: '#sos',
      }),
      main: [
        isStation && whomToAsk(site),
        doubts(place),
        hoursNotice(facts.hours, facts.others.length === 0 ? undefined : '#closed'),
        wayHere(place, facts, site),
        phonesOf(place, neighbourhood),
        isStation && html`<h2>${words.may}</h2>${amenityList(facts.amenities)}`,
        facts.reported.map(
          ({ how, text }) =>
            html`<p class="row gap"><span class="tag">${icon('doc')}${how}</span><span class="grow">${text}</span></p>`,
        ),
        isStation && html`<p class="small gap on-screen">${words.forWhom(relief.forWhom)}</p>`,
        others(facts, site),
        collapsedHere(facts, neighbourhood),
        wechatBlock(isStation ? routes.placeOnSite(place) : routes.place(place), number, site),
        html`<a class="go" href="${listPath(site)}">${icon('list')}<span class="grow">${words.allStations(stations.length, neighbourhood.words)}</span>${icon('right')}</a>`,
      ],
      foot: [isStation && basis(site), messages.basis],
      paper: messages.paper(`${site.host}${path.replace(/\/$/, '')}`, neighbourhood.appName, number),
    },
    site,
  )
}

function whomToAsk({ neighbourhood }: Site): Content {
  const { relief } = neighbourhood
  return html`<div class="card">
    <div class="row"><span class="person">${icon('user')}</span><p class="grow"><b class="whom">${relief.askInside}</b><br><span class="small">${words.ask(relief.sayInside)}</span></p></div>
    ${hotlineRow(neighbourhood)}
  </div>`
}

function doubts({ doubt, note }: PlaceRecord): Content {
  const words = doubt === undefined ? note : html`<b>${doubt}。</b>${note}`
  return (
    words !== undefined &&
    html`<div class="notice${doubt !== undefined && ' warn'}">${icon(doubt === undefined ? 'info' : 'warn')}<p class="grow">${words}</p></div>`
  )
}

/** For whoever has come from the list, and is not there yet. */
function wayHere(place: PlaceRecord, { address }: OnSiteFacts, { neighbourhood }: Site): Content {
  const { first, rest } = precisionWords(place)
  return html`<div class="on-screen">
    ${wayTo(place, messages.notThere(words.goTo(address)), neighbourhood, 'way')}
    <p class="small under">${`${first}，${rest}。`}</p>
  </div>`
}

function others({ others }: OnSiteFacts, { neighbourhood }: Site): Content {
  return (
    others.length > 0 &&
    html`<h2 id="closed">${words.others}</h2>
      <div class="two">${others.map(({ item, distance }) => placeCard(item, distance, neighbourhood))}</div>`
  )
}

function basis({ neighbourhood: { relief, sources } }: Site): Content {
  const source = sources.find(({ id }) => id === relief.source)
  return source && words.basis(source)
}
