import { dateText } from '@/domain/date'
import { messages as place } from '@/domain/places/messages'
import type { AmenityAtPlace } from '@/domain/places/place'
import { type Html, html } from '../markup/html'
import { icon } from './sprite'

const signs = { yes: 'check', no: 'x', unknown: 'unknown' } as const
const classes = { yes: 'yes', no: 'no', unknown: 'not-known' } as const

/** What a place has, in three states. While nothing is known the state is said once, for all. */
export function amenityList(amenities: readonly AmenityAtPlace[]): Html {
  if (amenities.every(({ state }) => state === 'unknown'))
    return amenityGroup(amenities.map(({ amenity }) => amenity))
  return html`<ul class="card states">${amenities.map(
    (each) => html`<li class="${classes[each.state]}">
      ${icon(each.amenity.icon)}
      <span class="name grow">${each.amenity.name}</span>
      <span class="state">${icon(signs[each.state])}${place.amenity[each.state]}</span>
      ${each.state !== 'unknown' && html`<span class="small">　${dateText(each.checkedOn)}</span>`}
    </li>`,
  )}</ul>`
}

/** What the stations of a network may have, none of it looked at. */
export function amenityGroup(amenities: readonly { name: string; icon: string }[]): Html {
  return html`<div class="group">
    <p class="group-head">${icon('unknown')}<span class="grow">${place.unknown}</span></p>
    <ul class="amenities">${amenities.map(({ name, icon: drawing }) => html`<li>${icon(drawing)}${name}</li>`)}</ul>
  </div>`
}
