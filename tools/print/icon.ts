import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Html, raw } from '../markup/html'

const folder = path.resolve(__dirname, '../../src/assets/icons')

/** An icon of the app as vectors in the colour of the text. Its name must be one of `src/assets/icons`. */
export function icon(name: string): Html {
  const svg = readFileSync(path.join(folder, `${name}.svg`), 'utf8')
  return raw(svg.replace(/<svg /, '<svg class="ic" aria-hidden="true" ').trim())
}
