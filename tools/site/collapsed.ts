import type { Neighbourhood } from '#types/dataset'
import { messages as firstAid } from '@/domain/first-aid-messages'
import { messages as place } from '@/domain/places/messages'
import type { OnSiteFacts } from '@/domain/places/on-site-facts'
import { shortAddress } from '@/domain/places/place'
import { type Content, type Html, html } from '../markup/html'
import { messages } from './messages'
import { emergencyPath } from './paths'
import { distanceLine, wayTo } from './place-card'
import { icon } from './sprite'

/** Somebody has collapsed here: 120, the address to read out, the nearest AED, and the way to what to do. */
export function collapsedHere(
  { spoken, aed }: Pick<OnSiteFacts, 'spoken' | 'aed'>,
  neighbourhood: Neighbourhood,
): Html {
  return html`<h2 id="sos">${messages.collapsed}</h2>
    <div class="two">
      ${callBlock(neighbourhood, html`<h3 class="title">${firstAid.call.title(neighbourhood)}</h3>`, html`<p>${firstAid.call.say}</p><p class="say">${spoken.address}<br>${spoken.name}</p>`)}
      <div class="card green">${aedWords(aed, neighbourhood)}</div>
    </div>
    <a class="go" href="${emergencyPath}#steps">${icon('aed')}<span class="grow">${messages.how}</span>${icon('right')}</a>`
}

/** 120 in one tap, and what to say. */
export function callBlock(neighbourhood: Neighbourhood, title: Content, say: Content): Html {
  return html`<div class="red">
    ${title}
    <a class="dial" href="tel:${neighbourhood.emergencyNumber}">${icon('call')}${firstAid.call.button(neighbourhood)}</a>
    ${say}
  </div>`
}

function aedWords(aed: OnSiteFacts['aed'], neighbourhood: Neighbourhood): Content {
  switch (aed.kind) {
    case 'here':
      return aed.boxes.map(({ lead, rest }) => html`<p><b>${lead}</b>${rest}</p>`)
    case 'there': {
      const { item, distance } = aed.reached
      return html`<p><b>${firstAid.devices.title}</b></p>
        <p>${firstAid.devices.ask(neighbourhood)}${messages.elsewhere}</p>
        <div class="row gap">
          <span class="sign aed">${icon('aed')}</span>
          <div class="grow">
            <h3>${item.name}</h3>
            <p>${shortAddress(item, neighbourhood)}</p>
            ${distanceLine(distance)}
            <p class="small">${aed.cabinet}</p>
          </div>
        </div>
        ${wayTo(item, messages.fetchAed, neighbourhood)}`
    }
    case 'unknown':
      return html`<p><b>${place.aedUnknown.lead}</b>${place.aedUnknown.rest(neighbourhood)}</p>`
  }
}
