import type { Article } from '#types/dataset'

/** What the phone remembers of a visit: a fingerprint of each article by its id. */
export type Versions = Record<string, string>

export type News = 'new' | 'changed'

/** FNV-1a, 32 bits: tells two editions of a text apart; it protects nothing. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0).toString(36)
}

/** What to remember of these articles until the next visit. */
export function versionsOf(articles: readonly Article[]): Versions {
  return Object.fromEntries(articles.map((article) => [article.id, fingerprint(JSON.stringify(article))]))
}

/**
 * What is new or changed since the last visit, by article id.
 * `stored` is whatever the phone gave back. A first visit (nothing stored) and storage that does not
 * hold what `versionsOf` wrote mark nothing: better no mark than everything marked.
 */
export function unreadSince(stored: unknown, articles: readonly Article[]): ReadonlyMap<string, News> {
  const seen = readVersions(stored)
  const news = new Map<string, News>()
  if (seen === null) return news
  for (const [id, version] of Object.entries(versionsOf(articles))) {
    const before = seen.get(id)
    if (before === undefined) news.set(id, 'new')
    else if (before !== version) news.set(id, 'changed')
  }
  return news
}

function readVersions(stored: unknown): ReadonlyMap<string, string> | null {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return null
  const versions = new Map<string, string>()
  for (const [id, version] of Object.entries(stored)) {
    if (typeof version !== 'string') return null
    versions.set(id, version)
  }
  return versions
}
