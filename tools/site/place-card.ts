import type { Neighbourhood, Place } from '#types/dataset'
import { type Distance, metresText, walkText } from '@/domain/geo/distance'
import { messages as words } from '@/domain/places/messages'
import { shortAddress } from '@/domain/places/place'
import { type Content, type Html, html } from '../markup/html'
import { mapLinks } from './map-links'
import { icon } from './sprite'

type Shown = Pick<Place, 'name' | 'number' | 'address' | 'position' | 'doubt' | 'host'>

/** A place with the way there. */
export function placeCard(shown: Shown, distance: Distance, neighbourhood: Neighbourhood): Html {
  const address = shortAddress(shown, neighbourhood)
  return html`<div class="card">
    <div class="row">
      ${signOf(shown, neighbourhood)}
      <div class="grow">
        <h3>${shown.name}</h3>
        <p>${address}</p>
        ${distanceLine(distance)}
        ${doubtTag(shown)}
      </div>
    </div>
    ${wayTo(shown, words.goTo(address), neighbourhood)}
  </div>`
}

/** The sign of a place: its number in orange, or what kind of place it is. */
export function signOf(
  { number, host }: Pick<Place, 'number' | 'host'>,
  { hosts }: Pick<Neighbourhood, 'hosts'>,
): Html {
  return number === undefined
    ? html`<span class="sign host">${icon(hosts.find(({ id }) => id === host)?.icon ?? 'pin')}</span>`
    : html`<span class="sign">${number}<small>号</small></span>`
}

export function distanceLine(distance: Distance): Html {
  return html`<p class="small">${words.distance(metresText(distance), walkText(distance))}</p>`
}

/** What is doubtful about a place, where anything is. */
export function doubtTag({ doubt }: Pick<Place, 'doubt'>): Content {
  return doubt !== undefined && html`<span class="tag doubt">${icon('warn')}${doubt}</span>`
}

/** Opens to the maps that know the way. `id` is where a link can lead to. */
export function wayTo(
  destination: Pick<Place, 'name' | 'address' | 'position'>,
  label: string,
  neighbourhood: Neighbourhood,
  id?: string,
): Html {
  const links = mapLinks(destination, neighbourhood, neighbourhood.id)
  return html`<details>
    <summary class="way">${icon('nav')}${label}</summary>
    <div class="maps"${id !== undefined && html` id="${id}"`}>
      ${links.map(({ name, href }) => html`<a href="${href}">${name}</a>`)}
    </div>
  </details>`
}
