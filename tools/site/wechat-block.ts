import type { Route } from '@/platform/routes'
import { type Html, html } from '../markup/html'
import { messages } from './messages'
import type { Site } from './site'
import { icon } from './sprite'
import { wechatLink } from './wechat-link'

/** The way into WeChat: in one tap where the mini-program's id is set, and always by the word to search for. */
export function wechatBlock(route: Route, number: number | undefined, { appId, neighbourhood }: Site): Html {
  const { title, search, number: words, all, note } = messages.wechat
  const [before, name, after] = search(neighbourhood.appName)
  const [then = '', digits = '', end = ''] = number === undefined ? [] : words(number)
  const typed = number === undefined ? all(neighbourhood.words) : html`${then}<b>${digits}</b>${end}`
  return html`<h2 class="on-screen">${title}</h2>
    <div class="card on-screen">
      ${appId !== undefined && html`<p><a class="go filled-in" href="${wechatLink(appId, route)}">${icon('scan')}${title}</a></p>`}
      <p>${before}<b>${name}</b>${after}${typed}</p>
      <p class="small">${note}</p>
    </div>`
}
