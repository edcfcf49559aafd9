import type { EquipmentRecord, Neighbourhood, PlaceRecord } from '#types/dataset'
import type { WithDistance } from '@/domain/geo/nearest'
import { factText } from '@/domain/source'
import { devicesAt, seenText } from './emergency-devices'
import { messages } from './messages'
import { nearestOf } from './other-stations'

/** The AED nearest to somebody at a place: in this building, elsewhere, or not known. */
export type NearestAed =
  /** A sentence in two parts for each box, the first shown bold. */
  | { kind: 'here'; boxes: { lead: string; rest: string }[] }
  /** `cabinet` says where the boxes hang there, or that nobody has looked. */
  | { kind: 'there'; reached: WithDistance<PlaceRecord>; cabinet: string }
  | { kind: 'unknown' }

/** `aeds` are the places in use that have one. Hours play no part: they are the emergency page's to judge. */
export function nearestAed(
  place: PlaceRecord,
  aeds: readonly PlaceRecord[],
  { roles, sources }: Pick<Neighbourhood, 'roles' | 'sources'>,
): NearestAed {
  const aed = nearestOf(place, aeds)
  const boxesAt = (at: PlaceRecord): EquipmentRecord[] =>
    devicesAt(at, roles.aed, null).map(({ equipment }) => equipment)
  switch (aed.kind) {
    case 'here':
      return {
        kind: 'here',
        boxes: boxesAt(place).map((box) => ({
          lead:
            box.where === undefined
              ? messages.aedHere.reported(messages.reported(box), factText(box, sources))
              : messages.aedHere.hangs(box.where, seenText(box)),
          rest: messages.aedHere.ask(box.unknown),
        })),
      }
    case 'there':
      return {
        kind: 'there',
        reached: aed.reached,
        cabinet: boxesAt(aed.reached.item)
          .map((box) => messages.aedThere(seenText(box), box))
          .join('；'),
      }
    case 'unknown':
      return aed
  }
}
