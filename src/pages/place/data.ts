import neighbourhood from '@dataset/neighbourhood'
import places from '@dataset/places'
import { aedService, placesWith, stationsOf } from '@/domain/places/place'

/** What all readings of the page draw on. */
export const stations = stationsOf(places)
export const aeds = placesWith(places, aedService)

export const sourceOf = (id: string) => neighbourhood.sources.find((source) => source.id === id)
