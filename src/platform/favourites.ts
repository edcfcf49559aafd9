import { parseFavourites, toggleFavourite } from '@/domain/places/favourites'
import { useStored } from './use-stored'

/** The ids of the reader's favourites, and the way to add or remove one, which gives whether the phone remembers it. */
export function useFavourites(): { favourites: string[]; onToggle(id: string): boolean } {
  const [favourites, change] = useStored('kept-places', parseFavourites)
  return { favourites, onToggle: (id) => change((ids) => toggleFavourite(ids, id)) }
}
