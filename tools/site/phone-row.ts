import type { Neighbourhood, Phone, PlaceRecord } from '#types/dataset'
import { messages as words } from '@/domain/places/messages'
import { type Content, html } from '../markup/html'
import { icon } from './sprite'

/** The network's hotline, if there is one, with where its number comes from. */
export function hotlineRow({
  relief: { hotline },
  sources,
}: Pick<Neighbourhood, 'relief' | 'sources'>): Content {
  if (hotline === undefined) return undefined
  const source = sources.find(({ id }) => id === hotline.source)
  return phoneRow(hotline, words.hotline(hotline.name, source))
}

/** Every number of a place, with what it is for and where it comes from. */
export function phonesOf({ phones = [] }: PlaceRecord, { sources }: Pick<Neighbourhood, 'sources'>): Content {
  const rows = phones.map((phone) => {
    const source = sources.find(({ id }) => id === phone.source)
    return html`<div class="card">${phoneRow(phone, words.phone(phone, source))}</div>`
  })
  return rows
}

/** A number in one tap, at the foot of a card. An extension is told, to be pressed once somebody answers. */
function phoneRow(phone: Pick<Phone, 'number' | 'extension'>, note: string): Content {
  const { number, extension } = phone
  return html`<a class="call" href="tel:${number.replace(/[^\d+]/g, '')}">
    ${icon('call')}
    <span class="grow">${words.call(words.number(phone))}<span class="small">${extension !== undefined && words.answered(extension)}${note}</span></span>
  </a>`
}
