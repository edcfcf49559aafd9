/** The part of webpack-chain's `Config` that is used here. */
interface MiniChain {
  merge(options: object): unknown
}

/** The pages that look things up in the item table, and those that read articles: nobody else loads these. */
export const ownChunks: [page: string, chunks: string[]][] = [
  ['pages/sorting/index', ['sorting-items']],
  ['pages/sorting-category/index', ['sorting-items']],
  ['pages/quiz/index', ['sorting-items']],
  ['pages/news/index', ['news']],
  ['pages/article/index', ['news']],
  ['pages/place/index', ['news']],
]

/**
 * Puts the item table with its search, and the articles, in chunks of their own. Shared by several pages they
 * would become `common.js`, which app.js evaluates at every launch.
 */
export function splitData(chain: MiniChain): void {
  const own = (name: string, test: RegExp) => ({ name, test, chunks: 'all', enforce: true, priority: 50 })
  chain.merge({
    optimization: {
      splitChunks: {
        cacheGroups: {
          sortingItems: own('sorting-items', /dataset[\\/].*sorting-|domain[\\/]sorting-/),
          news: own('news', /dataset[\\/]modules[\\/]news/),
        },
      },
    },
  })
}

/** Lets webpack write its own glue as arrow functions: the phones of `browserslist` know them, and they are shorter. */
export function speakModernScript(chain: MiniChain): void {
  chain.merge({ output: { environment: { arrowFunction: true, const: true, destructuring: true } } })
}
