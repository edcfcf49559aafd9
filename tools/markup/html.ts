/** Markup in which every text has been escaped. */
export class Html {
  constructor(readonly text: string) {}
}

/** What may be filled in: nothing at all, text, markup, or several of them. */
export type Content = string | number | Html | undefined | false | readonly Content[]

/** A template of HTML: what is filled in is escaped, unless it is a piece of HTML; `undefined` and `false` are nothing. */
export function html(pieces: TemplateStringsArray, ...parts: Content[]): Html {
  return new Html(pieces.map((piece, index) => piece + written(parts[index])).join(''))
}

/** A piece of HTML written by this program: an SVG, a line break. */
export function raw(text: string): Html {
  return new Html(text)
}

function written(part: Content): string {
  if (part === undefined || part === false) return ''
  if (part instanceof Html) return part.text
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part))
  return part.map(written).join('')
}

function escaped(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
