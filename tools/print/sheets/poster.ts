import { messages as firstAid } from '../../../src/domain/first-aid-messages'
import { messages as site } from '../../../src/domain/places/messages'
import type { OnSiteFacts } from '../../../src/domain/places/on-site-facts'
import { shortAddress, withoutCity } from '../../../src/domain/places/place'
import { type Html, html } from '../../markup/html'
import { icon } from '../icon'
import { messages } from '../messages'
import type { StationSheet } from '../station-facts'
import {
  cabinetAt,
  codeBox,
  foot,
  isSample,
  kindOfStation,
  numberTile,
  otherRows,
  spokenLines,
  watermark,
  weekIfShort,
} from './parts'

/** The poster of a station: readable from across the street, and of use to somebody without a phone. */
export function poster(sheet: StationSheet, mark: string): Html {
  const { neighbourhood, place, facts, code } = sheet
  const { relief } = neighbourhood
  return html`
<div class="band"><div class="top"><div class="calls"><div class="kind" data-least="5">${kindOfStation(neighbourhood)}</div>${messages.calls.map((call) => html`<div class="call">${call}</div>`)}</div>${numberTile(place.number)}</div>
<div class="welcome" data-least="4.4">${messages.welcome(relief.forWhom)}</div><div class="stripe"></div><div class="stripe"></div></div>
<div class="middle"><div class="left">${codeBox(code)}${caption(sheet)}</div>
<div class="right"><div class="name" data-least="9">${facts.name}</div><div class="address" data-least="9">${withoutCity(place.address, neighbourhood)}</div>
${facts.doubt !== undefined && html`<div class="doubt">${icon('warn')}<span data-least="4.2">${facts.doubt}</span></div>`}
${hours(facts)}
<div class="scanfor">${scanFor(facts)}</div>
<div class="noscan"><b>${messages.noScan.lead}</b>${messages.noScan.search(neighbourhood)}<span class="nowrap">${messages.noScan.type} <span class="number">${place.number}</span></span></div></div></div>
<div class="things">${things(facts)}</div>
<div class="bottom"><div class="shut" data-frame>${shut(sheet)}</div>
<div class="emergency" data-frame><div class="head">${messages.emergency.title(neighbourhood)}</div><div class="say">${firstAid.call.say}</div><div class="spoken">${spokenLines(facts)}</div><div class="aed" data-frame>${icon('aed')}<span class="words">${aed(sheet)}</span></div></div></div>
${foot(sheet, mark)}${watermark(code, 3)}`
}

function caption({ code }: StationSheet): Html {
  if (isSample(code)) return html`<div class="samplebar">${messages.sampleBar}</div>`
  return html`<div class="caption">${icon('scan')}<span>${messages.scan}</span>${code.kind === 'link' && html`<small>${messages.camera}</small>`}</div>`
}

function hours({ hours }: OnSiteFacts): Html {
  if (hours.kind === 'unknown')
    return html`<div class="hours unknown" data-frame><div class="first">${icon('clock')}${hours.first}</div><div class="rest">${hours.rest}</div></div>`
  return html`<div class="hours" data-frame>${
    weekIfShort(hours)?.map((line) => html`<div class="week">${line}</div>`) ??
    html`<div class="first">${icon('clock')}${messages.hours.differs}</div><div class="rest">${messages.hours.look}</div>`
  }<div class="basis">${hours.basis}，${messages.hours.holidays}</div></div>`
}

function scanFor({ hours }: OnSiteFacts): Html[] {
  if (hours.kind === 'known') return [html`<div>${icon('scan')}${messages.scanForNews}</div>`]
  const icons = ['station', 'nav', 'aed']
  return messages.scanFor.map((words, index) => html`<div>${icon(icons[index] ?? 'scan')}${words}</div>`)
}

/** Ticks are for what somebody has seen, with the day; the rest is said not to be known. */
function things({ amenities }: OnSiteFacts): Html {
  const named = (state: string) => amenities.filter((each) => each.state === state)
  const yes = amenities.flatMap((each) => (each.state === 'yes' ? [each] : []))
  const drawing = ({ amenity }: OnSiteFacts['amenities'][number]) =>
    html`${icon(amenity.icon)}${amenity.name}`
  const names = (state: string, struck: boolean) =>
    named(state).map(
      ({ amenity }, index) =>
        html`${index > 0 && '、'}${struck ? html`<s>${amenity.name}</s>` : amenity.name}`,
    )
  const no =
    named('no').length > 0 && html`<span>${icon('x')}${messages.amenities.no}${names('no', true)}</span>`
  if (yes.length === 0) {
    return html`<div class="head">${site.may}<span>${site.unknown}</span></div><div class="group" data-frame>${named('unknown').map((each) => html`<div class="thing">${drawing(each)}</div>`)}${no && html`<div class="unseen">${no}</div>`}</div>`
  }
  const dates = [...new Set(yes.map(({ checkedOn }) => checkedOn))].sort()
  const unknown =
    named('unknown').length > 0 &&
    html`<span>${icon('unknown')}${messages.amenities.notSeen}${names('unknown', false)}${messages.amenities.ask}</span>`
  return html`<div class="head">${messages.amenities.here}<span>${messages.amenities.seen(dates)}</span></div><div class="seen">${yes.map((each) => html`<div class="thing">${drawing(each)}<span class="tick">${icon('check')}</span></div>`)}${(no || unknown) && html`<div class="unseen">${no}${unknown}</div>`}</div>`
}

function shut({ neighbourhood, facts }: StationSheet): Html {
  const { hotline } = neighbourhood.relief
  return html`<div class="head">${facts.others.length === 0 ? messages.shut.none : messages.shut.here(facts.others.length)}</div>${otherRows(facts, (place) => shortAddress(place, neighbourhood))}${
    hotline !== undefined &&
    html`<div class="hotline"><span>${messages.about(neighbourhood, hotline.name)}</span><b>${hotline.number}</b></div>`
  }`
}

/** An AED in the building is told as far as it is known; any other comes after asking around. */
function aed({ neighbourhood, facts }: StationSheet): Html {
  switch (facts.aed.kind) {
    case 'here': {
      const [first, ...more] = facts.aed.boxes
      return html`<b>${first?.lead}</b>${first?.rest}${more.length > 0 && messages.emergency.more(more.length)}`
    }
    case 'there': {
      const { reached } = facts.aed
      const address = shortAddress(reached.item, neighbourhood)
      return html`<b>${messages.emergency.askAround}</b>${messages.emergency.sign}<b>${reached.item.name}</b>${messages.emergency.oneWay(address, reached.distance.minutes)}${cabinetAt(reached.item, neighbourhood)}`
    }
    case 'unknown':
      return html`<b>${messages.emergency.askAround}</b>${site.aedUnknown.lead}${site.aedUnknown.rest(neighbourhood)}`
  }
}
