import type { OnSiteFacts } from '../../../src/domain/places/on-site-facts'
import { chineseNumeral } from '../../../src/domain/places/place'
import { furtherOffers } from '../../../src/domain/places/services'
import { type Html, html } from '../../markup/html'
import { icon } from '../icon'
import { messages } from '../messages'
import { qrCode } from '../qr-code'
import type { StationSheet } from '../station-facts'
import { codeBox, isSample, kindOfStation, numberTile, watermark } from './parts'

const { form } = messages

/** In the hand a module of this many millimetres is still read, so a longer address makes a larger code. */
const leastModule = 0.83

/**
 * 现场核实单: what somebody who walks through a station fills in, in the order in which one walks. What is known is
 * printed to be checked, what was reported is asked about; an empty box means that nobody has looked.
 */
export function checkForm(sheet: StationSheet, mark: string): Html {
  const { neighbourhood, place, facts, code } = sheet
  const width = code.kind === 'link' ? Math.max(34, qrCode(code.text).modules * leastModule) : 34
  return html`
<div class="top">${numberTile(place.number)}<div class="who"><div class="kind"><span>${messages.papers.check.name}</span>${kindOfStation(neighbourhood)}</div><div class="name" data-least="6">${facts.name}</div><div class="address" data-least="5">${place.address}</div><div class="note">${form.known}</div></div>
<div class="phone">${codeBox(code, `width: ${width}mm; height: ${width}mm`)}${
    isSample(code)
      ? html`<div class="samplebar">${messages.sample}</div>`
      : html`<div>${code.kind === 'link' ? form.phone : messages.scan}</div>`
  }</div></div>
<div class="how"><b>${form.how.lead}</b><span class="box shown">${form.how.shown}</span><span>${form.how.rest}</span></div>
${part(
  1,
  form.place.title,
  undefined,
  row(
    form.place.still,
    box(form.place.is),
    box(form.place.moved, true),
    line(40),
    box(form.place.closed, true),
    line(9),
    form.year,
    line(7),
    form.monthOn,
  ),
  row(
    form.place.address,
    box(form.place.right),
    box(form.place.wrong, true),
    growing(),
    form.place.road,
    line(16),
    form.place.number,
  ),
  optional(
    row(
      form.place.point,
      box(form.place.atDoor),
      box(form.place.off, true),
      line(14),
      form.place.metres,
      growing(),
    ),
  ),
)}
${part(
  2,
  form.things.title,
  form.things.note(chineseNumeral(facts.amenities.length)),
  html`<div class="things ${facts.amenities.some(({ amenity }) => amenity.name.length > 4) && 'wide'}">${facts.amenities.map(thing)}</div>`,
  known(thingsKnown(facts)),
  reported(sheet),
)}
${part(
  3,
  form.hours.title,
  form.hours.note,
  known(hoursKnown(facts)),
  week(),
  row(
    form.hours.holidays,
    box(form.hours.shut),
    box(form.hours.asUsual),
    box(form.hours.announced, true),
    growing(),
  ),
  row(form.tel, growing(), form.extension, line(12), form.telNote),
)}
${part(
  4,
  form.aed.title,
  form.aed.note,
  known(aedKnown(facts)),
  row(form.aed.inHouse, box(form.yes), box(form.no), form.aed.floor, line(9), form.aed.cabinet, growing()),
  row(
    form.aed.access,
    box(form.aed.anybody),
    box(form.aed.ask, true),
    line(24),
    form.aed.post,
    box(form.aed.always),
    box(form.aed.whenOpen, true),
  ),
)}
<div class="part">${row(form.free, growing())}</div>
<div class="signed">${row(form.who, box(form.head), box(form.staff), box(neighbourhood.words.authority), box(form.other, true), growing())}
${row(form.date, '20', line(9), form.year, line(9), form.month, line(9), form.day, form.stamp)}</div>
<div class="foot"><span>${form.handIn(neighbourhood)}</span><span>${mark}</span></div>${watermark(code, 3)}`
}

function part(number: number, title: string, note: string | undefined, ...rows: Cell[]): Html {
  return html`<div class="part"><div class="head"><b>${number}</b>${title}${note !== undefined && html`<span>${note}</span>`}</div>${rows}</div>`
}

type Cell = string | Html | false

function row(label: string, ...cells: Cell[]): Html {
  return html`<div class="row"><span class="label">${label}</span>${cells.map((cell) => (typeof cell === 'string' ? html`<span>${cell}</span>` : cell))}</div>`
}

/** Left out where there is no room. */
function optional(rows: Html): Html {
  return html`<div class="optional">${rows}</div>`
}

function box(words: string, tight = false): Html {
  return html`<span class="box ${tight && 'tight'}">${words}</span>`
}

/** A line to write on, in millimetres. */
function line(width: number): Html {
  return html`<u style="width: ${width}mm"></u>`
}

function growing(): Html {
  return html`<u class="grows"></u>`
}

function thing({ amenity }: OnSiteFacts['amenities'][number]): Html {
  return html`<div class="thing">${icon(amenity.icon)}<span class="what">${amenity.name}</span>${box(form.yes)}${box(form.no)}</div>`
}

function thingsKnown({ amenities }: OnSiteFacts): string | undefined {
  const told = (['yes', 'no'] as const).flatMap((state) => {
    const names = amenities.filter((each) => each.state === state).map(({ amenity }) => amenity.name)
    return names.length === 0 ? [] : [`${form.things.told[state]}${names.join('、')}`]
  })
  return told.length === 0 ? undefined : told.join('；')
}

/** A few services are asked about one by one, many in one line. */
function reported({ neighbourhood, place }: StationSheet): Html {
  const offers = furtherOffers(place, neighbourhood).filter(
    ({ service }) => service.id !== neighbourhood.roles.aed,
  )
  const others = [form.things.others, growing()]
  if (offers.length > 2) {
    const names = offers.map(({ service }) => service.short).join('、')
    return html`<div class="row wraps"><span class="label">${form.things.reported}</span><span class="told">${names}</span>${box(form.things.allStill)}</div>${row(form.things.gone, growing(), ...others)}`
  }
  const rows = offers.map(({ service, fact }, index) =>
    row(
      service.short,
      form.things.since(fact.asOf.slice(0, 4)),
      box(form.things.still),
      box(form.things.ended),
      ...(index === offers.length - 1 ? others : []),
    ),
  )
  return html`${rows.length === 0 ? row(form.things.others, growing()) : rows}`
}

function week(): Html {
  const span = html`<td><u class="time"></u>:<u class="time"></u>–<u class="time"></u>:<u class="time"></u></td>`
  const tick = html`<td class="tickcell"><span class="box"></span></td>`
  return html`<table><tr><th></th>${form.hours.columns.map((name) => html`<th>${name}</th>`)}</tr>${form.hours.days.map(
    (day, index) =>
      html`<tr><td>${day}</td>${span}${span}${tick}${index === 0 ? html`<td></td>` : tick}</tr>`,
  )}</table>`
}

function hoursKnown({ hours }: OnSiteFacts): string | undefined {
  return hours.kind === 'known' ? hours.week.join('；') : undefined
}

function aedKnown({ aed }: OnSiteFacts): string | undefined {
  return aed.kind === 'here'
    ? `${aed.boxes[0]?.lead ?? ''}${aed.boxes.length > 1 ? messages.emergency.more(aed.boxes.length - 1) : ''}`
    : undefined
}

function known(words: string | undefined): Html | false {
  return (
    words !== undefined &&
    html`<div class="row wraps"><span class="label">${form.printed}</span><span class="told">${words}</span>${box(form.same, true)}</div>`
  )
}
