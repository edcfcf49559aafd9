import { type Content, type Html, html } from '../markup/html'
import { messages } from './messages'
import { emergencyPath } from './paths'
import { icon } from './sprite'

interface Head {
  /** The line above the name, with the icon of a place where one stands at it. */
  over: Content
  name: string
  under: Content
  /** The emergency page itself does without the way there; a place's page has it further down. */
  emergency: string | undefined
}

/** The orange head of a page, in the stripes of a work vest. */
export function headOf({ over, name, under, emergency }: Head): Html {
  return html`<header class="head">
    <div class="row"><span class="row grow here">${over}</span>${emergency !== undefined && pill(emergency)}</div>
    <h1>${name}</h1>
    <p class="where">${under}</p>
    <i class="stripe"></i><i class="stripe"></i>
  </header>`
}

function pill(href: string): Html {
  return html`<a class="pill" href="${href}">${icon('aed')}${messages.emergency}</a>`
}

/** 120 and the emergency page, side by side. */
export function emergencyBar(emergencyNumber: string): Html {
  return html`<div class="emergency">
    <a class="ring" href="tel:${emergencyNumber}">${icon('call')}${emergencyNumber}</a>
    <a class="ring away" href="${emergencyPath}">${icon('aed')}<span>${messages.help.lead}<small>${messages.help.rest}</small></span></a>
  </div>`
}
