import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { compileString } from 'sass'

/** The style sheet that stands in every page. */
export const style = pageStyle()

/** The one source a page may take anything from: its own style sheet, known by its hash. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
]

/** The content security policy as a page carries it in a `meta`. */
export const metaPolicy = policy.join(';')

/** The same as the web server sends it; only there may it also say that nobody may frame the page. */
export const headerPolicy = [...policy, "frame-ancestors 'none'"].join(';')

function pageStyle(): string {
  const sheet = readFileSync(path.join(__dirname, 'page.css'), 'utf8')
  const tokens = readFileSync(path.resolve(__dirname, '../../src/styles/tokens.scss'), 'utf8')
  const dark = tokens.indexOf('@media (prefers-color-scheme: dark)')
  const used = [...new Set(sheet.match(/--c-[\w-]+/g))]
  const values = (text: string) =>
    used.flatMap((name) => text.match(new RegExp(`${name}: #[0-9A-Fa-f]{6};`))?.[0] ?? []).join('')
  // The colours are the app's own, light and dark; the sheet says what is drawn with them.
  const colours = `html{${values(tokens.slice(0, dark))}}@media(prefers-color-scheme:dark){html{${values(tokens.slice(dark))}}}`
  const { css } = compileString(colours + sheet, { syntax: 'css', style: 'compressed' })
  // The name of a token is said a hundred times, and every byte is on the way.
  return css
    .replace(/--c-[\w-]+/g, (name) => `--${used.indexOf(name).toString(36)}`)
    .replace(/(--\w+): /g, '$1:')
}
