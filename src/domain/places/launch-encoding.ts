/** Some makers of mini-program codes write the scene as a query: `id=jw03`. */
export function codeIn(scene: string): string {
  return /(?:^|&)id=([^&]*)/.exec(scene)?.[1] ?? scene
}

/** The parameters of a page's path as they stand, undecoded. */
export function readQuery(query: string): {
  q?: string | undefined
  scene?: string | undefined
  id?: string | undefined
} {
  const pairs = query.split('&').map((pair) => {
    const at = pair.indexOf('=')
    return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
  })
  const value = (key: string) => pairs.find(([name]) => name === key)?.[1]
  return { q: value('q'), scene: value('scene'), id: value('id') }
}

/** WeChat encodes the address, the browser hands it over bare, some links encode twice: no further than to its `://`. */
export function addressIn(q: string): string {
  const once = decodedOnce(q)
  const twice = decodedOnce(once)
  return [q, once].find((text) => /^https?:\/\//i.test(text)) ?? twice
}

/** Undoes percent-encoding as often as it was done, at most thrice: for a code, which holds no `%` of its own. */
export function decoded(code: string): string {
  return decodedOnce(decodedOnce(decodedOnce(code)))
}

/** A stray `%` stays, with all that stands beside it. */
export function decodedOnce(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
