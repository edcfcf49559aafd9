import { shapes } from '../icons/shapes'
import { type Html, html, raw } from '../markup/html'

/** An icon that the page's sprite holds. `xlink:href` is what old WebViews know. */
export function icon(name: string): Html {
  return html`<svg aria-hidden="true"><use xlink:href="#${name}"/></svg>`
}

/** The drawings of all icons that the markup names, each once. */
export function spriteFor(markup: string): Html {
  const names = [...new Set([...markup.matchAll(/xlink:href="#([\w-]+)"/g)].map(([, name = '']) => name))]
  return html`<svg class="sprite" width="0" height="0" aria-hidden="true">${names.map(symbol)}</svg>`
}

/** Hundreds of pages draw the same few icons. */
const drawn = new Map<string, Html>()

function symbol(name: string): Html {
  const known = drawn.get(name)
  if (known !== undefined) return known
  const { stroked, inner } = shapes(name)
  const shape = raw(inner)
  const drawing = html`<symbol id="${name}" viewBox="0 0 24 24"${stroked ? '' : html` class="filled"`}>${shape}</symbol>`
  drawn.set(name, drawing)
  return drawing
}
