import type { PlaceRecord } from '#types/dataset'
import { messages as words } from '../../src/domain/places/messages'
import { factText } from '../../src/domain/source'
import { convert } from '../dataset/coordinates'
import { messages } from './messages'
import type { OpenDataset } from './open-data'
import { amenitiesSeen, devicesSaid, hoursSaid, servicesSaid } from './place-facts'

type Cell = string | number | undefined
type Row = Record<keyof typeof messages.columns, Cell>

/** Excel reads a file as UTF-8 where it begins with this. */
const byteOrderMark = '\uFEFF'

/** A table of all places, those that were given up too, one a row (RFC 4180). Unknown is an empty cell. */
export function csv({ neighbourhood, places }: OpenDataset): string {
  const keys = columnsOf(messages.columns)
  const rows = places.map((place) => rowOf(place, neighbourhood))
  const lines = [keys.map((key) => messages.columns[key]), ...rows.map((row) => keys.map((key) => row[key]))]
  return byteOrderMark + lines.map((cells) => `${cells.map(written).join(',')}\r\n`).join('')
}

function columnsOf(columns: Row): (keyof Row)[] {
  return Object.keys(columns).filter((key): key is keyof Row => key in messages.columns)
}

function rowOf(place: PlaceRecord, neighbourhood: OpenDataset['neighbourhood']): Row {
  const { id, number, name, hostName, stationName, address, road, position, hours, note, doubt, retired } =
    place
  const { has, hasNot } = amenitiesSeen(place, neighbourhood)
  const { latitude, longitude } = convert(position, 'gcj02', 'wgs84')
  return {
    id,
    number,
    name,
    hostName,
    stationName,
    address,
    road,
    latitude,
    longitude,
    chineseLatitude: position.latitude,
    chineseLongitude: position.longitude,
    radius: position.radius,
    hours: hoursSaid(place)?.join('；'),
    hoursAsOf: hours === null ? undefined : factText(hours, neighbourhood.sources),
    services: servicesSaid(place, neighbourhood).join('；'),
    has: has.join('、'),
    hasNot: hasNot.join('、'),
    devices: devicesSaid(place, neighbourhood).join('；'),
    phones: (place.phones ?? [])
      .map((phone) => [words.number(phone), phone.name, phone.note].filter(Boolean).join('，'))
      .join('；'),
    note,
    doubt,
    retired,
  }
}

/** A text that a spreadsheet would run as a formula gets an apostrophe in front. */
function written(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
