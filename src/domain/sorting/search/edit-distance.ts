/** A typing error: a letter too many, missing, swapped with its neighbour, or another in its place. */
export type Edit = 'insertion' | 'deletion' | 'transposition' | 'substitution'

/**
 * The one edit that makes `typed` of `meant`; `undefined` when they are equal or more than one edit apart
 * (Damerau-Levenshtein distance, in linear time because only 1 is asked for).
 */
export function singleEdit(typed: string, meant: string): Edit | undefined {
  if (typed === meant) return undefined
  let same = 0
  while (typed[same] === meant[same]) same++
  const typedRest = typed.slice(same)
  const meantRest = meant.slice(same)
  switch (typed.length - meant.length) {
    case 1:
      return typedRest.slice(1) === meantRest ? 'insertion' : undefined
    case -1:
      return typedRest === meantRest.slice(1) ? 'deletion' : undefined
    case 0:
      if (typedRest.slice(1) === meantRest.slice(1)) return 'substitution'
      return isSwapped(typedRest, meantRest) ? 'transposition' : undefined
    default:
      return undefined
  }
}

function isSwapped(one: string, other: string): boolean {
  return one[0] === other[1] && one[1] === other[0] && one.slice(2) === other.slice(2)
}
