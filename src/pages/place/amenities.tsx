import neighbourhood from '@dataset/neighbourhood'
import type { PlaceRecord } from '#types/dataset'
import { AmenityList, type AmenityState } from '@/components/amenity-list'
import { type Now, todayAt } from '@/domain/hours/clock'
import { fittingFirst, weatherOn } from '@/domain/places/amenity-order'
import { type AmenityAtPlace, amenitiesAt } from '@/domain/places/place'

interface Props {
  place: PlaceRecord
  now: Now
  /** Said once while nothing has been checked here. */
  unknownText: string
}

/** What the network offers with what is known of it here: 有, 没有 or 未核实, what fits the weather first. */
export function Amenities({ place, now, unknownText }: Props) {
  const { relief, conditions } = neighbourhood
  const states = amenitiesAt(place, fittingFirst(relief.amenities, weatherOn(todayAt(now), conditions)))
  return (
    <AmenityList
      unknownText={unknownText}
      amenities={states.map((each) => ({
        name: each.amenity.name,
        icon: each.amenity.icon,
        state: stateOf(each),
      }))}
    />
  )
}

function stateOf(each: AmenityAtPlace): AmenityState {
  return each.state === 'unknown' ? { kind: 'unknown' } : { kind: each.state, checkedOn: each.checkedOn }
}
