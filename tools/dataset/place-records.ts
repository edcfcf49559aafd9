import type {
  Equipment,
  EquipmentRecord,
  Holiday,
  Neighbourhood,
  Place,
  PlaceRecord,
  ServiceRecord,
} from '#types/dataset'
import { weekLines } from '../../src/domain/hours/opening-label'
import { inGcj02 } from './coordinates'
import { hoursRecord } from './hours-records'
import { annotatePinyin } from './place-pinyin'

/**
 * The places as the app loads them: points in GCJ-02, holidays among the exceptions of the hours, equipment in words
 * and among the services, pinyin.
 */
export function placeRecords(
  places: readonly Place[],
  { services, words, holidays = [] }: Pick<Neighbourhood, 'services' | 'words' | 'holidays'>,
): PlaceRecord[] {
  return annotatePinyin(
    places.map(({ equipment = [], ...place }) => {
      const records = equipment.map((each) => equipmentRecord(each, holidays))
      return {
        ...place,
        hours: place.hours && hoursRecord(place.hours, holidays),
        position: shippedPosition(place.position),
        services: [
          ...place.services.map((fact) => ({ ...fact, asOf: dateOf(fact) })),
          ...servicesOf(records),
        ],
        ...(records.length > 0 && { equipment: records }),
      }
    }),
    services,
    words,
  )
}

/** In the app's own coordinates, without what only the check needs. */
function shippedPosition({ address: _, ...position }: Place['position']): PlaceRecord['position'] {
  return inGcj02(position)
}

function equipmentRecord(
  { floor, cabinet, access, hours, ...rest }: Equipment,
  holidays: readonly Holiday[],
): EquipmentRecord {
  const times = hours && weekLines(hours).join('，')
  const where = [floor, cabinet, access, times].filter((part) => part !== undefined).join('，')
  const missing = [
    floor === undefined ? '楼层' : '',
    cabinet === undefined ? '柜子' : '',
    access === undefined && times === undefined ? '取用时间' : '',
  ].filter((part) => part !== '')
  return {
    ...rest,
    asOf: dateOf(rest),
    ...(hours && { hours: hoursRecord(hours, holidays) }),
    ...(where !== '' && { where }),
    ...(missing.length > 0 && { unknown: `${missing.join('、')}未核实` }),
  }
}

/** What the equipment is for, once a service: as of the newest, with what is said and not known of each piece. */
function servicesOf(equipment: readonly EquipmentRecord[]): ServiceRecord[] {
  return [...new Set(equipment.map(({ service }) => service))].flatMap((service) => {
    const pieces = equipment.filter((each) => each.service === service)
    const [newest] = [...pieces].sort((a, b) => b.asOf.localeCompare(a.asOf))
    if (newest === undefined) return []
    const notes = pieces.map(({ where, note }) => [where, note].filter(Boolean).join('，')).filter(Boolean)
    const note = [...(pieces.length > 1 ? [`${pieces.length} 台`] : []), ...notes].join('；')
    return [
      {
        service,
        asOf: newest.asOf,
        source: newest.source,
        ...(newest.checkedOn !== undefined && { checkedOn: newest.checkedOn }),
        ...(note !== '' && { note }),
        unknown: [...new Set(pieces.flatMap(({ unknown }) => unknown ?? []))].join('；'),
      },
    ]
  })
}

/** A fact is as of the day somebody saw it. */
function dateOf({ checkedOn, asOf }: Pick<EquipmentRecord, 'checkedOn' | 'asOf'>): string {
  return checkedOn ?? asOf
}
