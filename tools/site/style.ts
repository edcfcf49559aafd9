import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { compileString } from 'sass'

const read = (file: string) => readFileSync(path.join(__dirname, file), 'utf8')
const sheets = { page: read('page.css'), overview: read('overview.css') }
const tokens = readFileSync(path.resolve(__dirname, '../../src/styles/tokens.scss'), 'utf8')
const used = [...new Set((sheets.page + sheets.overview).match(/--c-[\w-]+/g))]

/** The style sheets that stand in the pages: `page` in every one, `overview` after it in those that are of no place. */
export const styles = { page: compressed(colours() + sheets.page), overview: compressed(sheets.overview) }

const hashes = Object.values(styles).map(
  (style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
)

/** What a page may take anything from: its own style sheets, known by their hashes. */
const policy = [
  "default-src 'none'",
  `style-src ${hashes.join(' ')}`,
  "base-uri 'none'",
  "form-action 'none'",
]

/** The content security policy as a page carries it in a `meta`. */
export const metaPolicy = policy.join(';')

/** The same as the web server sends it; only there may it also say that nobody may frame the page. */
export const headerPolicy = [...policy, "frame-ancestors 'none'"].join(';')

/** The colours are the app's own, light and dark; the sheets say what is drawn with them. */
function colours(): string {
  const dark = tokens.indexOf('@media (prefers-color-scheme: dark)')
  const values = (text: string) =>
    used.flatMap((name) => text.match(new RegExp(`${name}: #[0-9A-Fa-f]{6};`))?.[0] ?? []).join('')
  return `html{${values(tokens.slice(0, dark))}}@media(prefers-color-scheme:dark){html{${values(tokens.slice(dark))}}}`
}

/** The name of a token is said a hundred times, and every byte is on the way. */
function compressed(sheet: string): string {
  return compileString(sheet, { syntax: 'css', style: 'compressed' })
    .css.replace(/--c-[\w-]+/g, (name) => `--${used.indexOf(name).toString(36)}`)
    .replace(/(--\w+): /g, '$1:')
}
