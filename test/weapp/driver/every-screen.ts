import type { Article, NeighbourhoodRecord, PlaceRecord, SortingRules } from '#types/dataset'
import type { OpenPage } from './page'
import { allNodes, attribute, isTappable, ownText } from './tree'

/** What the pages of a neighbourhood are opened with. */
export interface Shown {
  neighbourhood: NeighbourhoodRecord
  places: readonly PlaceRecord[]
  news: readonly Article[]
  'sorting-rules': SortingRules
}

type Screen = [page: string, query: Record<string, string>]

/** Every page of a neighbourhood with all that it can be opened with: each place in its views, each article, each bin. */
export function screensOf({ neighbourhood, places, news, 'sorting-rules': rules }: Shown): Screen[] {
  const sorting: Screen[] = [
    ['sorting-guide/search', {}],
    ['sorting-guide/search', { q: rules.examples.synonym.word }],
    ['sorting-guide/search', { q: '区块链' }],
    ...rules.bins.map(({ id }): Screen => ['sorting-guide/category', { bin: id }]),
    ['sorting-guide/category', {}],
    ['sorting-guide/quiz', {}],
  ]
  return [
    ...neighbourhood.tabs.map((tab): Screen => [tab, {}]),
    ...places.flatMap(({ id }): Screen[] => [
      ['place', { id }],
      ['place', { scene: id }],
      ['emergency', { place: id }],
    ]),
    ['place', {}],
    ['place', { scene: 'zz999' }],
    ['emergency', {}],
    ['cpr', {}],
    ['about', {}],
    ['not-found', {}],
    ...(neighbourhood.tabs.includes('news') ? news.map(({ id }): Screen => ['article', { id }]) : []),
    ...(neighbourhood.tabs.includes('sorting') ? sorting : []),
  ]
}

/** All that a page says: what can be read, and what a screen reader is told. */
export function saidOn(page: OpenPage): string {
  return allNodes(page.tree())
    .flatMap((node) => [attribute(node, 'aria-label') ?? '', ownText(node)])
    .join('\n')
}

/** Taps everything on the page that can be tapped, once, also what comes into view by it; what it says after each. */
export async function tapEverything(page: OpenPage): Promise<string[]> {
  const said: string[] = []
  const tapped = new Set<string>()
  for (;;) {
    const next = allNodes(page.tree())
      .filter(isTappable)
      .map((node) => ({
        role: String(attribute(node, 'aria-role')),
        name: String(attribute(node, 'aria-label')),
      }))
      .find(({ role, name }) => !tapped.has(`${role} ${name}`))
    if (next === undefined) return said
    tapped.add(`${next.role} ${next.name}`)
    await page.tap(next.role, next.name)
    said.push(saidOn(page))
  }
}
