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

/** In the search box, and on the tab in what looks like it. */
export const searchHint = '怎么扔？可输首字母'

/** The same in large type, where a box holds no more. */
export const shortSearchHint = '怎么扔？'

/** The title of a share card that leads to the search. */
export const searchShare = '这个投哪个桶？输拼音首字母也能查'
