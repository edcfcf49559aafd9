import type { Amenity, Condition } from '#types/dataset'

/**
 * The amenities with those that fit the weather first: on a hot day water and air conditioning, on a
 * wet one rain gear. Within both halves the editor's order stays; without a condition nothing moves.
 */
export function fittingFirst<T extends Pick<Amenity, 'fits'>>(
  amenities: readonly T[],
  condition: Condition | null,
): T[] {
  if (condition === null) return [...amenities]
  const fits = ({ fits }: T) => fits.includes(condition)
  return [...amenities.filter(fits), ...amenities.filter((amenity) => !fits(amenity))]
}
