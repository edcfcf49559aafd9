import type { PlaceRecord } from '#types/dataset'
import { dataFiles } from './data-page'
import { emergencyPage } from './emergency-page'
import { listPages } from './list-pages'
import { retiredPage, unknownPage } from './lost-page'
import { codePathOf, codesOf, dataPath, emergencyPath, placePath } from './paths'
import { placePage } from './place-page'
import type { Site, SiteFile } from './site'

/**
 * All files of the site, plain and complete: a page for every id and number that may stand in a code, the list, the
 * emergency page, the open data, the page for whatever else is asked for, and what search engines want to know.
 */
export function siteFiles(site: Site): SiteFile[] {
  const folder = codePathOf(site).slice(1)
  const files = [
    ...listPages(site, [...new Set(['', folder])]),
    { path: `${emergencyPath.slice(1)}index.html`, content: emergencyPage(site) },
    ...dataFiles(site),
    { path: '404.html', content: unknownPage(site) },
    { path: 'robots.txt', content: `User-agent: *\nAllow: /\n\nSitemap: https://${site.host}/sitemap.xml\n` },
    { path: 'sitemap.xml', content: sitemap(site) },
  ]
  for (const place of site.places) {
    const content = pageOf(place, site)
    for (const code of codesOf(place)) files.push({ path: `${folder}${code}/index.html`, content })
  }
  return files
}

function pageOf(place: PlaceRecord, site: Site): string {
  const { retired } = place
  return retired === undefined ? placePage(place, site) : retiredPage({ ...place, retired }, site)
}

/** The addresses of what is in use, each once. */
function sitemap(site: Site): string {
  const inUse = site.places.filter(({ retired }) => retired === undefined)
  const paths = ['/', emergencyPath, dataPath, ...inUse.map((place) => placePath(place, site))]
  const rows = paths.map((path) => `<url><loc>https://${site.host}${path}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</urlset>\n`
}
