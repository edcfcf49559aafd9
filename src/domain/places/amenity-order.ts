import type { Amenity, Condition, Conditions } from '#types/dataset'

/**
 * The weather of today (in Shanghai, `2026-11-24`): the dataset's, from its first day to its last, both included. None on
 * other days, and while the day is not known (`null`).
 */
export function weatherOn(today: string | null, conditions: Conditions | null): Condition | null {
  if (conditions === null || today === null) return null
  return conditions.from <= today && today <= conditions.until ? conditions.kind : null
}

/**
 * The amenities with those that fit the weather first: on a hot day water and air conditioning, on a
 * wet one rain gear. Within both halves the editor's order stays; without a condition nothing moves.
 */
export function fittingFirst<T extends Pick<Amenity, 'fits'>>(
  amenities: readonly T[],
  condition: Condition | null,
): T[] {
  const fits = ({ fits }: T) => condition !== null && fits.includes(condition)
  return [...amenities.filter(fits), ...amenities.filter((amenity) => !fits(amenity))]
}
