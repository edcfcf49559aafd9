import { messages as place } from '@/domain/places/messages'
import type { HoursText } from '@/domain/places/on-site-facts'
import { type Content, type Html, html } from '../markup/html'
import { messages } from './messages'
import { icon } from './sprite'

/**
 * The opening hours as they are posted. Whether a door is open now is not said: without a script a page does not know
 * what time it is when somebody reads it.
 */
export function hoursNotice(hours: HoursText, closedLink: string | undefined): Html {
  const closed = closedLink !== undefined && html`<a class="button" href="${closedLink}">${place.closed}</a>`
  const unknown = hours.kind === 'unknown'
  return html`<div class="notice${unknown && ' unknown'}">${icon('clock')}<div class="grow">${wordsOf(hours)}</div>${closed}</div>`
}

function wordsOf(hours: HoursText): Content {
  if (hours.kind === 'unknown') return html`<b>${hours.first}</b><p>${hours.rest}</p>`
  return html`<b>${messages.hours}</b>
    ${[...hours.week, ...hours.exceptions].map((line) => html`<p>${line}</p>`)}
    <p class="small">${hours.basis}</p>`
}
