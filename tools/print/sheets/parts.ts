import type { NeighbourhoodRecord, PlaceRecord } from '#types/dataset'
import { messages as firstAid } from '../../../src/domain/first-aid-messages'
import { devicesAt, seenText } from '../../../src/domain/places/emergency-devices'
import { messages as site } from '../../../src/domain/places/messages'
import type { OnSiteFacts } from '../../../src/domain/places/on-site-facts'
import { type Html, html, raw } from '../../markup/html'
import { messages } from '../messages'
import { qrCode } from '../qr-code'
import type { Dataset, StationSheet } from '../station-facts'
import type { WallCode } from '../wall-code'

export const lineBreak = raw('<br>')

/** The code in its white box. */
export function codeBox(code: WallCode, style = ''): Html {
  return html`<div class="codebox" style="${style}">${
    code.kind === 'link'
      ? qrCode(code.text).svg
      : html`<img class="code" alt="${messages.scan}" src="${code.source}">`
  }</div>`
}

/** Whether a sheet must not be hung up. */
export function isSample(code: WallCode): boolean {
  return code.kind === 'link' && code.sample
}

/** 样张, written across the sheet as often as asked for. */
export function watermark(code: WallCode, times: number): Html | false {
  return (
    isSample(code) &&
    html`<div class="watermark" aria-hidden="true">${Array.from({ length: times }, () => html`<b>${messages.sample}</b>`)}</div>`
  )
}

/** The number on the wall. */
export function numberTile(number: number | undefined): Html {
  return html`<div class="tile ${digits(number)}"><b>${number}</b><i>${messages.ofStation}</i></div>`
}

/** The number of another station, as on its own wall. */
export function numberBadge(number: number | undefined): Html {
  return html`<span class="badge ${digits(number)}">${number}<i>${messages.ofNumber}</i></span>`
}

function digits(number = 0): string {
  return `digits-${Math.min(3, String(number).length)}`
}

/** Where to go from a shut door: number, name, address, minutes. */
export function otherRows(
  { others }: OnSiteFacts,
  addressOf: (place: OnSiteFacts['others'][number]['item']) => string,
): Html[] {
  return others.map(
    ({ item, distance }) =>
      html`<div class="other">${numberBadge(item.number)}<span class="words"><b data-least="4.6">${item.name}</b><span>${addressOf(item)}</span>${item.doubt !== undefined && html`<span class="doubtful">${item.doubt}</span>`}</span><span class="way">${messages.walk}${lineBreak}<b>${distance.minutes}</b> ${messages.minutes}</span></div>`,
  )
}

/** What is read out to the dispatcher: the address, and under it the name. */
export function spokenLines({ spoken }: OnSiteFacts): Html {
  return html`${spoken.address}${spoken.name !== undefined && html`${lineBreak}${spoken.name}`}`
}

/** The same for a sheet that hangs anywhere in the neighbourhood: road and number are filled in by hand. */
export function blankAddress({ district }: Pick<NeighbourhoodRecord, 'district'>): Html {
  const { road, number, down } = messages.list
  return html`${firstAid.call.say}${lineBreak}<b>「${district}<u></u>${road}<u class="short"></u>${number}，${lineBreak}${down}」</b>`
}

/** Where an AED elsewhere hangs, as far as that is known; of several the first, for a sheet has no room for more. */
export function cabinetAt(place: PlaceRecord, { roles }: NeighbourhoodRecord): Html | false {
  const [first, ...more] = devicesAt(place, roles.aed, null)
  if (first === undefined) return false
  const { equipment } = first
  return html`<div class="cabinet ${equipment.where !== undefined && 'seen'}">${site.aedThere(seenText(equipment), equipment)}${more.length > 0 && `，${messages.emergency.more(more.length)}`}</div>`
}

/** What the network is called: 「户外职工爱心接力站」. */
export function kindOfStation({ services, roles }: NeighbourhoodRecord): string | undefined {
  return services.find(({ id }) => id === roles.relief)?.name
}

/** A week of more spans does not fit on a sheet: who reads it is sent to the door and to the code. */
const mostSpans = 4

/** The lines of a week that is short enough for a sheet, each breaking only between its spans. */
export function weekIfShort({ week }: Extract<OnSiteFacts['hours'], { kind: 'known' }>): Html[] | undefined {
  const lines = week.map((line) => line.split(/(?<=、)/))
  if (lines.flat().length > mostSpans) return undefined
  return lines.map((spans) => html`${spans.map((span) => html`<span class="nowrap">${span}</span>`)}`)
}

/** The last line: what it is, of which version, and room for the day of printing. */
export function foot({ neighbourhood, facts }: StationSheet, mark: string): Html {
  const unchecked =
    facts.hours.kind === 'unknown' && facts.amenities.every(({ state }) => state === 'unknown')
  return footLine(neighbourhood, unchecked, mark)
}

/** The same of a sheet about the whole neighbourhood. */
export function footOf({ neighbourhood, places }: Dataset, mark: string): Html {
  const unchecked = places.every(({ hours, amenities = [] }) => hours === null && amenities.length === 0)
  return footLine(neighbourhood, unchecked, mark)
}

function footLine(neighbourhood: NeighbourhoodRecord, unchecked: boolean, mark: string): Html {
  return html`<div class="foot"><span>${messages.asOf(neighbourhood)}${unchecked && messages.nothingChecked}</span><span>${mark} · ${messages.printedOn} ____________</span></div>`
}
