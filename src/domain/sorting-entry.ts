/**
 * The word with which a share card opens the sorting page. WeChat hands the parameter over as it stands in the
 * path, percent-encoded or not. Never throws; a stray `%` stays, and what is missing is the empty string.
 */
export function wordOfEntry(q: string | undefined): string {
  if (q === undefined || q === 'undefined') return ''
  try {
    return decodeURIComponent(q).trim()
  } catch {
    return q.trim()
  }
}
