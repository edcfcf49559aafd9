/** More are not kept: the list is read by a person. The oldest go first. */
const most = 50

/** Reads back the ids of the places somebody keeps, the latest first. Anything else is none. */
export function parseFavourites(stored: unknown): string[] {
  if (!Array.isArray(stored)) return []
  return [...new Set(stored.filter((id): id is string => typeof id === 'string'))].slice(0, most)
}

/** Keeps a place, or lets go of one that is kept. */
export function toggleFavourite(kept: readonly string[], id: string): string[] {
  if (kept.includes(id)) return kept.filter((each) => each !== id)
  return [id, ...kept].slice(0, most)
}
