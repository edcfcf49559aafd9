import type { PlaceRecord } from '#types/dataset'
import { dateText } from '../../../src/domain/date'
import { seenText } from '../../../src/domain/places/emergency-devices'
import { messages as site } from '../../../src/domain/places/messages'
import { hoursText } from '../../../src/domain/places/on-site-facts'
import { chineseNumeral, offers, placesWith, shortAddress } from '../../../src/domain/places/place'
import { furtherOffers, type Offer } from '../../../src/domain/places/services'
import { type Html, html } from '../../markup/html'
import { icon } from '../icon'
import { messages } from '../messages'
import type { Dataset } from '../station-facts'
import { blankAddress, footOf, kindOfStation, lineBreak, numberBadge, weekIfShort } from './parts'

const { list } = messages

/** So many stations stand on a page, each page with all that somebody needs who has only this one. */
const mostOnPage = { plain: 9, wordy: 6 }
/** Characters of name and address, and services, beyond which a station takes more room. */
const plain = { words: 26, services: 4 }

/** All stations for people without a smartphone, a page for each nine of them, or six where there is much to say. */
export function stationList(dataset: Dataset, mark: string): Html[] {
  const stations = placesWith(dataset.places, dataset.neighbourhood.roles.relief)
  const wordy = stations.some(
    (place) =>
      place.name.length + shortAddress(place, dataset.neighbourhood).length > plain.words ||
      place.services.length > plain.services + 1 ||
      (place.hours !== null && place.doubt !== undefined),
  )
  const onPage = wordy ? mostOnPage.wordy : mostOnPage.plain
  const count = Math.max(1, Math.ceil(stations.length / onPage))
  return Array.from({ length: count }, (_, page) => {
    const shown = stations.slice(page * onPage, (page + 1) * onPage)
    return listPage(shown, stations.length, dataset, count === 1 ? mark : `${mark} · ${page + 1}/${count}`)
  })
}

function listPage(shown: readonly PlaceRecord[], total: number, dataset: Dataset, mark: string): Html {
  const { neighbourhood } = dataset
  const { hotline } = neighbourhood.relief
  const hoursKnown = shown.some(({ hours }) => hours !== null)
  return html`
<div class="band"><div class="top"><div class="titles"><div class="kind" data-least="4.6">${neighbourhood.name} · ${kindOfStation(neighbourhood)}</div><div class="title" data-least="8">${list.title(chineseNumeral(total))}</div></div>${
    hotline !== undefined && html`<div class="hotline">${hotline.name}<b>${site.number(hotline)}</b></div>`
  }</div><div class="stripe"></div><div class="stripe"></div></div>
<div class="rows" data-frame>${shown.map((place) => station(place, dataset, hoursKnown))}</div>
<div class="may" data-frame><b>${list.may}</b>${list.ask}<div class="things">${neighbourhood.relief.amenities.map(({ name }) => html`<span>${name}</span>`)}</div>${!hoursKnown && list.hours}${district(shown, dataset)}</div>
${emergencyBlock(dataset)}
${footOf(dataset, mark)}`
}

function station(place: PlaceRecord, dataset: Dataset, hoursKnown: boolean): Html {
  const { neighbourhood } = dataset
  const hours = hoursText(place, neighbourhood, null)
  const week =
    hours.kind === 'known'
      ? (weekIfShort(hours)?.map((line) => html`${line} `) ?? list.differs)
      : list.hoursUnknown
  const hasAed = offers(place, neighbourhood.roles.aed)
  return html`<div class="station">${numberBadge(place.number)}<span class="words"><b data-least="5">${place.name}</b><span data-least="4.4">${shortAddress(place, neighbourhood)}</span></span><span class="more">${
    place.doubt !== undefined &&
    html`<div><span class="doubt">${icon('warn')}<span>${place.doubt}</span></span></div>`
  }${hoursKnown && html`<div>${week}</div>`}<div>${hasAed && html`<span class="has-aed">${icon('aed')}AED</span>`}${reported(place, dataset)}</div></span></div>`
}

/** What is known beside, by the year in which it was reported or seen, so that nobody takes the one for the other. */
function reported(place: PlaceRecord, { neighbourhood }: Dataset): Html[] {
  const byDate = new Map<string, Offer[]>()
  for (const offer of furtherOffers(place, neighbourhood)) {
    if (offer.service.id === neighbourhood.roles.aed) continue
    const { asOf, checkedOn } = offer.fact
    const told = list.reported(dateText(asOf.slice(0, 4)), checkedOn !== undefined)
    byDate.set(told, [...(byDate.get(told) ?? []), offer])
  }
  return [...byDate].map(
    ([told, found], index) =>
      html`${index > 0 && lineBreak}${found.map(({ service }) => service.short).join('、')} <small>${told}</small>`,
  )
}

function district(shown: readonly PlaceRecord[], { neighbourhood }: Dataset): string | false {
  const { district, city } = neighbourhood
  return (
    district !== undefined &&
    shown.every(({ address }) => address.includes(`${city}${district}`)) &&
    list.district(district)
  )
}

/** What to do when somebody collapses, for a reader who may be anywhere: the address is theirs to fill in. */
function emergencyBlock({ neighbourhood, places }: Dataset): Html {
  const aeds = placesWith(places, neighbourhood.roles.aed)
  const near = aeds.slice(0, 3)
  return html`<div class="emergency"><div class="call" data-frame><div class="head">${messages.emergency.title(neighbourhood)}</div>${blankAddress(neighbourhood)}</div><div class="aed" data-frame>${icon('aed')}<span><b>${messages.emergency.askAround}</b>${lineBreak}${
    near.length === 0
      ? site.aedUnknown.rest(neighbourhood)
      : html`${list.sign}${lineBreak}${near.map(
          (place) =>
            html`<b>${place.name}</b>（${[...new Set((place.equipment ?? []).filter(({ service }) => service === neighbourhood.roles.aed).map(seenText))].join('、')}）${lineBreak}`,
        )}${aeds.length > near.length && list.moreAeds(aeds.length - near.length)}`
  }</span></div></div>`
}
