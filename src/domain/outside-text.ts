/** Longer than anything people type or keep: a search box takes 40. */
const longestWord = 100

/** For a page's parameter and for what a code holds: an address with all that hangs on it, encoded twice. */
export const longestParameter = 1000

/**
 * Text from outside (a field, a page's parameters, the scanner, storage) as the rest may rely on it: well-formed,
 * half a surrogate pair becomes U+FFFD as in `toWellFormed`, and at most `most` UTF-16 units, the rest is cut off.
 * Do this before anything else: normalising text can take time that grows with the square of its length.
 * Of a list, as a parameter given twice arrives, the first counts. What is no text is the empty string. Never throws.
 */
export function outsideText(value: unknown, most = longestWord): string {
  const text: unknown = Array.isArray(value) ? value[0] : value
  return typeof text === 'string' ? text.slice(0, most).replace(/\p{Surrogate}/gu, '\ufffd') : ''
}
