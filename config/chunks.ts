import { require as requireTypeScript } from 'tsx/cjs/api'
import type { Route } from '../src/platform/routes'

// Taro compiles only `config/` on the fly.
const { routes }: typeof import('../src/platform/routes') = requireTypeScript(
  '../src/platform/routes',
  __filename,
)

/** The part of webpack-chain's `Config` that is used here. */
interface Chain {
  merge(options: object): unknown
}

/** The chunks of its own that a page loads: it shows sorting rules, reads articles, or shows places. */
const chunksOf: [route: Route, chunks: string[]][] = [
  [routes.tab('sorting'), ['sorting-rules']],
  [routes.sortingSearch(), ['sorting-rules']],
  [routes.sortingCategory(), ['sorting-rules']],
  [routes.sortingQuiz(), ['sorting-rules']],
  [routes.tab('news'), ['news']],
  [routes.article({ id: '' }), ['news', 'places']],
  [routes.place({ id: '' }), ['news', 'places']],
  [routes.tab('stations'), ['places']],
  [routes.tab('services'), ['places']],
  [routes.emergency(), ['places']],
]

/** The same, each page by its path. */
export const ownChunks = chunksOf.map(([{ page }, chunks]): [string, string[]] => [page, chunks])

/**
 * Puts the sorting rules, the articles and the places in chunks of their own. Shared by several pages they would
 * become `common.js`, which app.js evaluates at every launch; in the browser every page would have a copy.
 * The item table is used by the guide alone: Taro leaves what only one subpackage uses in that subpackage
 * (`optimizeMainPackage`).
 */
export function splitData(chain: Chain): void {
  const own = (name: string, test: RegExp) => ({ name, test, chunks: 'all', enforce: true, priority: 50 })
  chain.merge({
    optimization: {
      splitChunks: {
        cacheGroups: {
          sortingRules: own('sorting-rules', /dataset[\\/]modules[\\/]sorting-rules/),
          news: own('news', /dataset[\\/]modules[\\/]news/),
          places: own('places', /dataset[\\/]modules[\\/]places/),
        },
      },
    },
  })
}

/** Lets webpack write its own glue as arrow functions: the phones of `browserslist` know them, and they are shorter. */
export function speakModernScript(chain: Chain): void {
  chain.merge({ output: { environment: { arrowFunction: true, const: true, destructuring: true } } })
}
