/** The tabs, in their order. Which of them a neighbourhood has is said in its dataset. */
export const tabs = ['news', 'stations', 'services', 'sorting'] as const
export type Tab = (typeof tabs)[number]

/**
 * Pages of the main package beside the tabs: what is needed at a station's door or beside somebody who has
 * collapsed, whichever tabs are on.
 */
export const mainPages = ['place', 'emergency', 'cpr', 'about', 'not-found'] as const

/**
 * Pages of subpackages, with the tab they are opened from: fetched as soon as a tab or a place is shown. They keep
 * the main package small.
 */
export const subpackages = [
  { root: 'article', pages: ['index'], tab: 'news' },
  { root: 'sorting-guide', pages: ['search/index', 'category/index', 'quiz/index'], tab: 'sorting' },
] as const

/** A page with the parameters it is opened with: what is tapped, and what a share card leads to. */
export interface Route {
  /** As WeChat knows the page, without a slash in front: `pages/place/index`. */
  page: string
  /** Percent-encoded, without a question mark; the empty string where there are none. */
  query: string
}

/** A page by the name of its folder, as WeChat knows it: `pages/place/index`. */
export const pageOf = (name: string) => `pages/${name}/index`

const route = (name: string, parameters: Partial<Record<string, string>> = {}): Route => ({
  page: pageOf(name),
  query: Object.entries(parameters)
    .flatMap(([key, value]) => (value === undefined ? [] : `${key}=${encodeURIComponent(value)}`))
    .join('&'),
})

/** Every page that can be opened, and what it needs to know. */
export const routes = {
  tab: (tab: Tab) => route(tab),
  about: () => route('about'),
  notFound: () => route('not-found'),
  /** `place`: the id of the place somebody stands at, whose address is read out. */
  emergency: ({ place }: { place?: string } = {}) => route('emergency', { place }),
  cpr: () => route('cpr'),
  /** The directions to a place. */
  place: ({ id }: { id: string }) => route('place', { id }),
  /** The on-site view of a place, as the code at its door opens it. */
  placeOnSite: ({ id }: { id: string }) => route('place', { scene: id }),
  article: ({ id, section }: { id: string; section?: string | undefined }) =>
    route('article', { id, section }),
  sortingSearch: ({ word }: { word?: string | undefined } = {}) => route('sorting-guide/search', { q: word }),
  sortingCategory: ({ bin }: { bin?: string | undefined } = {}) => route('sorting-guide/category', { bin }),
  sortingQuiz: () => route('sorting-guide/quiz'),
}

/** `/pages/place/index?id=jw07`, as WeChat's navigation and share cards take it. */
export function pathOf({ page, query }: Route): string {
  return `/${page}${query === '' ? '' : `?${query}`}`
}
