/** The list is read by a person: beyond this many the oldest go. */
const most = 50

/** Reads back the ids of the places somebody keeps, the latest first. Anything else is none. */
export function parseFavourites(stored: unknown): string[] {
  if (!Array.isArray(stored)) return []
  return [...new Set(stored.filter((id): id is string => typeof id === 'string'))].slice(0, most)
}

/** Adds a place, or removes one that is there. */
export function toggleFavourite(favourites: readonly string[], id: string): string[] {
  if (favourites.includes(id)) return favourites.filter((each) => each !== id)
  return [id, ...favourites].slice(0, most)
}
