import neighbourhood from '@dataset/neighbourhood'
import places from '@dataset/places'
import { placesWith } from '@/domain/places/place'

/** What all views of the page draw on. */
export const stations = placesWith(places, neighbourhood.roles.relief)
export const aeds = placesWith(places, neighbourhood.roles.aed)

export const sourceOf = (id: string) => neighbourhood.sources.find((source) => source.id === id)
