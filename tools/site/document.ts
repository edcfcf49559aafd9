import { type Content, html, raw } from '../markup/html'
import { messages } from './messages'
import { appPath } from './paths'
import type { Site } from './site'
import { spriteFor } from './sprite'
import { metaPolicy, styles } from './style'

interface Page {
  title: string
  /** The path of the page's one address; none for a page that stands for no address of its own. */
  path?: string
  head?: Content
  main: Content
  foot: Content
  /** Whether the page is of no place: the list, the emergency page, that of a code which leads nowhere. */
  overview?: boolean
  /** What is on paper instead of the links. */
  paper?: string
}

// The style's hash is that of every byte between the tags: it is no template's to trim.
const styleElement = (sheet: keyof typeof styles) => raw(`<style>${styles[sheet]}</style>`)

/** A whole page in one file: its style inside, no script, and nothing that is asked of any server. */
export function documentOf({ title, path, head, main, foot, overview, paper }: Page, site: Site): string {
  const body = html`${head}
    <main>${main}</main>
    <footer>
      <p>${foot}</p>
      ${paper !== undefined && html`<p class="on-paper">${paper}</p>`}
      <a class="on-screen" href="${appPath}">${messages.full}</a>
    </footer>`
  const whole = html`<html lang="zh-CN">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width,initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${metaPolicy}">
    <meta name="referrer" content="no-referrer">
    <meta name="format-detection" content="telephone=no">
    <meta name="color-scheme" content="light dark">
    <title>${messages.titleOf(title, site.neighbourhood.appName)}</title>
    ${path === undefined ? html`<meta name="robots" content="noindex">` : html`<link rel="canonical" href="https://${site.host}${path}">`}
    ${styleElement('page')}${overview && styleElement('overview')}
    </head>
    <body>
    ${spriteFor(body.text)}
    ${body}
    </body>
    </html>`
  // The line breaks of the templates are nobody's to load.
  return `<!doctype html>\n${whole.text.replace(/\n\s*/g, '')}\n`
}
