import { messages as firstAid } from '../../../src/domain/first-aid-messages'
import { emergencyDevices, seenText } from '../../../src/domain/places/emergency-devices'
import { messages as site } from '../../../src/domain/places/messages'
import { placesWith, shortAddress } from '../../../src/domain/places/place'
import { type Html, html } from '../../markup/html'
import { icon } from '../icon'
import { messages } from '../messages'
import type { Dataset } from '../station-facts'
import { blankAddress, footOf, lineBreak } from './parts'

const { list, emergency } = messages

/** More would push the steps off the page; the app knows them all. */
const mostDevices = 4

/** What to do beside somebody who has collapsed, to hang anywhere in the neighbourhood: the address is filled in by hand. */
export function emergencySheet(dataset: Dataset, mark: string): Html {
  const { neighbourhood, places } = dataset
  const known = placesWith(places, neighbourhood.roles.aed)
  const devices = emergencyDevices(places, neighbourhood.roles.aed, undefined, null, mostDevices)
  return html`
<div class="band"><div class="title">${emergency.down}</div><div class="number">${firstAid.call.title(neighbourhood)}</div><div class="say" data-frame>${blankAddress(neighbourhood)}</div></div>
<div class="part"><div class="head">${firstAid.devices.title}</div><div class="text">${firstAid.devices.ask(neighbourhood)}</div>${
    devices.length === 0
      ? html`<div class="text">${site.aedUnknown.lead}${site.aedUnknown.rest(neighbourhood)}</div>`
      : html`<div class="devices" data-frame>${devices.map(
          ({ place, equipment }) =>
            html`<div class="device">${icon('aed')}<span class="words"><b>${place.name}</b>　${shortAddress(place, neighbourhood)}${lineBreak}${site.aedThere(seenText(equipment), equipment)}</span></div>`,
        )}</div>`
  }${known.length > mostDevices && html`<div class="text">${list.moreAeds(known.length - mostDevices)}</div>`}<div class="alone">${firstAid.devices.alone}</div></div>
<div class="part"><div class="head">${firstAid.steps.title(neighbourhood)}</div><div class="tiles">${firstAid.steps.tiles.map(
    ({ icon: name, title, lines }) =>
      html`<div class="tile-step" data-frame>${icon(name)}<b>${title}</b>${lines.map((line) => html`<span>${line}</span>`)}</div>`,
  )}</div><div class="details">${firstAid.steps.details.map(({ lead, rest }) => html`<div><b>${lead}</b>${rest}</div>`)}</div></div>
<div class="source">${firstAid.steps.source(neighbourhood)}</div>
${footOf(dataset, mark)}`
}
