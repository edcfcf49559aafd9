import type { PlaceRecord } from '#types/dataset'
import { messages as firstAid } from '@/domain/first-aid-messages'
import {
  type Device,
  deviceFacts,
  deviceUnknowns,
  emergencyDevices,
  seenText,
} from '@/domain/places/emergency-devices'
import { messages as words } from '@/domain/places/messages'
import { placesInUse, shortAddress } from '@/domain/places/place'
import { routes } from '@/platform/routes'
import { type Content, html } from '../markup/html'
import { callBlock } from './collapsed'
import { documentOf } from './document'
import { messages } from './messages'
import { emergencyPath, listPath } from './paths'
import { wayTo } from './place-card'
import type { Site } from './site'
import { icon } from './sprite'
import { wechatBlock } from './wechat-block'

/** Nobody reads more of them while somebody lies on the ground. */
const most = 6

/** 120, the AEDs, what to do: for somebody of whom the page does not know where they are. */
export function emergencyPage(site: Site): string {
  const { neighbourhood, places } = site
  const devices = emergencyDevices(placesInUse(places), neighbourhood.roles.aed, undefined, null, most)
  return documentOf(
    {
      title: messages.emergency,
      path: emergencyPath,
      overview: true,
      main: [
        html`<h1>${messages.collapsed}</h1>`,
        callBlock(
          neighbourhood,
          html`<h2 class="title">1　${firstAid.call.title(neighbourhood)}</h2>`,
          html`<p>${messages.tellWhere}</p>`,
        ),
        html`<div class="card green">
          <h2 class="first">2　${firstAid.devices.title}</h2>
          <p>${firstAid.devices.ask(neighbourhood)}</p>
          <p><b>${firstAid.devices.alone}</b></p>
          ${devices.length > 1 && html`<p class="small">${firstAid.devices.unsorted}</p>`}
          ${devicePlaces(devices, site)}
        </div>`,
        html`<div class="card" id="steps">
          <h2 class="first">3　${firstAid.steps.title(neighbourhood)}</h2>
          <ol class="steps">${firstAid.steps.tiles.map(
            (step) =>
              html`<li>${icon(step.icon)}<span><b>${step.title}</b><br>${step.lines.join('')}</span></li>`,
          )}</ol>
          <div class="details">${firstAid.steps.details.map(({ lead, rest }) => html`<p><b>${lead}</b>${rest}</p>`)}</div>
        </div>`,
        wechatBlock(routes.emergency(), undefined, site),
        html`<a class="go" href="${listPath(site)}">${icon('list')}<span class="grow">${words.which}</span>${icon('right')}</a>`,
      ],
      foot: [
        deviceFacts(devices, neighbourhood.sources),
        deviceUnknowns(devices),
        firstAid.steps.source(neighbourhood),
      ],
      paper: messages.paper(
        `${site.host}${emergencyPath.replace(/\/$/, '')}`,
        neighbourhood.appName,
        undefined,
      ),
    },
    site,
  )
}

/** Each place once, with all its boxes. */
function devicePlaces(devices: readonly Device<PlaceRecord>[], { neighbourhood }: Site): Content {
  const places = [...new Set(devices.map(({ place }) => place))]
  return places.map((place) => {
    const boxes = devices.filter((device) => device.place === place)
    const address = shortAddress(place, neighbourhood)
    return html`<div class="row gap">
      <span class="sign aed">${icon('aed')}</span>
      <div class="grow">
        <h3>${place.name}</h3>
        <p>${address}</p>
        ${boxes.map(
          ({ equipment }) =>
            equipment.where !== undefined &&
            html`<p class="small">${firstAid.devices.hangs(equipment.where, seenText(equipment))}</p>`,
        )}
      </div>
    </div>
    ${wayTo(place, words.goTo(address), neighbourhood)}`
  })
}
