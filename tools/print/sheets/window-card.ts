import { messages as firstAid } from '../../../src/domain/first-aid-messages'
import { messages as site } from '../../../src/domain/places/messages'
import { shortAddress, withoutCity } from '../../../src/domain/places/place'
import { type Html, html } from '../../markup/html'
import { icon } from '../icon'
import { messages } from '../messages'
import type { StationSheet } from '../station-facts'
import {
  cabinetAt,
  codeBox,
  isSample,
  kindOfStation,
  lineBreak,
  numberTile,
  otherRows,
  spokenLines,
  watermark,
  weekIfShort,
} from './parts'

/** The card for a door or a window: where else to go, and what to do in need, for somebody who stands outside. */
export function windowCard(sheet: StationSheet, mark: string): Html {
  const { neighbourhood, place, facts, code } = sheet
  return html`
<div class="side">${numberTile(place.number)}${codeBox(code)}${
    isSample(code)
      ? html`<div class="samplebar">${messages.sampleBar}</div>`
      : html`<div class="caption">${icon('scan')}${messages.scan}</div>`
  }<div class="search">${messages.search(neighbourhood, place)}</div><div class="mark">${messages.asOfShort(neighbourhood)}${lineBreak}${mark}</div><div class="stripe"></div><div class="stripe"></div></div>
<div class="main"><div class="kind" data-least="4.4">${kindOfStation(neighbourhood)}</div><div class="name" data-least="8">${facts.name}</div><div class="address" data-least="6">${withoutCity(place.address, neighbourhood)}</div>
${facts.doubt !== undefined && html`<div class="doubt">${icon('warn')}${facts.doubt}</div>`}
<div class="hours">${icon('clock')}<span>${hours(sheet)}</span></div>
${
  facts.others.length === 0
    ? html`<div class="shut"><span>${messages.shut.none}</span></div>`
    : html`<div class="shut">${messages.shut.question}<span>${messages.shut.go(facts.others.length)}</span></div>`
}
${otherRows(facts, (other) => shortAddress(other, neighbourhood))}
<div class="emergency"><div class="call" data-frame><div class="head">${messages.emergency.short(neighbourhood)}</div>${firstAid.call.say}<div class="spoken">${spokenLines(facts)}</div></div><div class="aed" data-frame>${aed(sheet)}</div></div></div>
${watermark(code, 2)}`
}

function hours({ facts: { hours } }: StationSheet): Html {
  if (hours.kind === 'unknown') return html`${hours.first}，${hours.rest}`
  const week = weekIfShort(hours)
  if (week === undefined) return html`<b>${messages.hours.differs}</b>，${messages.hours.look}`
  return html`${week.map((line) => html`<div class="week">${line}</div>`)}<div>${hours.basis}，${messages.hours.holidays}</div>`
}

function aed({ neighbourhood, facts: { aed } }: StationSheet): Html {
  switch (aed.kind) {
    case 'here':
      return html`<div class="head">${icon('aed')}${messages.emergency.here}</div>${aed.boxes.slice(0, 1).map(({ lead, rest }) => lead + rest)}${aed.boxes.length > 1 && messages.emergency.more(aed.boxes.length - 1)}`
    case 'there': {
      const { item, distance } = aed.reached
      return html`<div class="head">${icon('aed')}${messages.emergency.askAroundShort}</div>${messages.emergency.goTo(item.name)}${lineBreak}${shortAddress(item, neighbourhood)}${lineBreak}${messages.emergency.way(distance.minutes)}${cabinetAt(item, neighbourhood)}`
    }
    case 'unknown':
      return html`<div class="head">${icon('aed')}${messages.emergency.askAroundShort}</div>${site.aedUnknown.lead}${site.aedUnknown.rest(neighbourhood)}`
  }
}
