/** The pages that look things up in the item table. */
export const sortingPages = ['pages/sorting/index', 'pages/sorting-category/index', 'pages/quiz/index']

/** The part of webpack-chain's `Config` that is used here. */
export interface MiniChain {
  merge(options: object): unknown
}

/**
 * Puts the item table in a chunk of its own. Shared by three pages it would become `common.js`,
 * which app.js evaluates at every launch; so only the pages that use it load it.
 */
export function giveSortingItsOwnChunk(chain: MiniChain): void {
  chain.merge({
    optimization: {
      splitChunks: {
        cacheGroups: {
          sortingItems: {
            name: 'sorting-items',
            test: /dataset[\\/].*sorting-|domain[\\/]sorting-/,
            chunks: 'all',
            enforce: true,
            priority: 50,
          },
        },
      },
    },
  })
}

/** Lets webpack write its own glue as arrow functions: the phones of `browserslist` know them, and they are shorter. */
export function speakModernScript(chain: MiniChain): void {
  chain.merge({ output: { environment: { arrowFunction: true, const: true, destructuring: true } } })
}
