import { useState } from 'react'
import type { Bounds, Landmark, PlaceRecord, Position } from '#types/dataset'
import { judgeFix, positionAtLandmark, positionInRoad } from '@/domain/own-position'
import { placesInUse } from '@/domain/place'
import type { Road } from '@/domain/road'
import { type Whereabouts, whereaboutsFrom } from '@/domain/spoken-address'
import { locateOnce } from '@/platform/location'

/** Where somebody is: in words for 120, and as a point to measure from. Either may be unknown. */
interface Here {
  where: Whereabouts | null
  position: Position | undefined
}

/**
 * Where the person is, beginning with the place whose wall code was scanned (an id the dataset does not
 * know counts for nothing). Nothing is kept: an address from an earlier visit could be the wrong one.
 */
export function useWhereabouts(places: readonly PlaceRecord[], bounds: Bounds, scanned: string | undefined) {
  const [here, setHere] = useState(() => placeAt(places, scanned))
  const [notLocated, setNotLocated] = useState(false)
  return {
    here,
    notLocated,
    atLandmark: (landmark: Landmark) =>
      setHere({ where: { kind: 'landmark', landmark }, position: positionAtLandmark(landmark) }),
    inRoad: ({ name, places: along }: Road<PlaceRecord>) =>
      setHere({ where: { kind: 'road', road: name }, position: positionInRoad(along) }),
    /** Asks the phone. Resolves to whether there is an address to read; a position alone still sorts the AEDs. */
    locate: async (): Promise<boolean> => {
      const located = await locateOnce()
      const judged = located.kind === 'fix' ? judgeFix(located.fix, bounds) : undefined
      const position = judged?.kind === 'good' ? judged.position : undefined
      const where = position === undefined ? null : whereaboutsFrom(position, placesInUse(places))
      if (position !== undefined) setHere({ where, position })
      setNotLocated(where === null)
      return where !== null
    },
  }
}

function placeAt(places: readonly PlaceRecord[], id: string | undefined): Here {
  const place = places.find((each) => each.id === id)
  if (place === undefined) return { where: null, position: undefined }
  return { where: { kind: 'place', place }, position: place.position }
}
