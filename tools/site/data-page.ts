import { messages as openWords } from '../export/messages'
import { openData } from '../export/open-data'
import { html } from '../markup/html'
import { documentOf } from './document'
import { messages } from './messages'
import { dataPath, listPath } from './paths'
import type { Site, SiteFile } from './site'
import { icon } from './sprite'

/** The open data with the page that leads to it and says under which licence. */
export function dataFiles(site: Site): SiteFile[] {
  const folder = dataPath.slice(1)
  const files = openData(site).map(({ name, content }) => ({ path: `${folder}${name}`, content }))
  return [...files, { path: `${folder}index.html`, content: dataPage(site) }]
}

function dataPage(site: Site): string {
  const { neighbourhood } = site
  return documentOf(
    {
      title: messages.data.title,
      path: dataPath,
      overview: true,
      main: [
        html`<h1>${messages.data.title}</h1>`,
        html`<ul class="list">${messages.data.files.map(
          ({ name, use }) =>
            html`<li><a class="to" href="${dataPath}${name}"><span class="grow"><b>${name}</b><br>${use}</span>${icon('right')}</a></li>`,
        )}</ul>`,
        html`<p class="gap">${openWords.asOf(neighbourhood)}</p><p class="gap">${openWords.licence(neighbourhood)}</p>`,
        html`<a class="go" href="${listPath(site)}">${icon('list')}<span class="grow">${neighbourhood.words.stationFull}</span>${icon('right')}</a>`,
      ],
      foot: messages.asOf(neighbourhood.asOf),
    },
    site,
  )
}
