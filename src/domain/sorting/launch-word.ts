/**
 * The word with which the search was opened, by a share card or a page. WeChat hands the parameter over as it stands in the
 * path, percent-encoded or not. Never throws; a stray `%` stays, and what is missing is the empty string.
 */
export function readLaunchWord(q: string | undefined): string {
  if (q === undefined || q === 'undefined') return ''
  try {
    return decodeURIComponent(q).trim()
  } catch {
    return q.trim()
  }
}
