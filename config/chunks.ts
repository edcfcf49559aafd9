import { require as requireTypeScript } from 'tsx/cjs/api'

// Taro compiles only `config/` on the fly.
const { routes }: typeof import('../src/platform/routes') = requireTypeScript(
  '../src/platform/routes',
  __filename,
)

/** The part of webpack-chain's `Config` that is used here. */
interface MiniChain {
  merge(options: object): unknown
}

/** The pages that show the sorting rules, and those that read articles: nobody else loads these. */
export const ownChunks: [page: string, chunks: string[]][] = [
  ...[routes.tab('sorting'), routes.sortingSearch(), routes.sortingCategory(), routes.sortingQuiz()].map(
    ({ page }): [string, string[]] => [page, ['sorting-rules']],
  ),
  ...[routes.tab('news'), routes.article({ id: '' }), routes.place({ id: '' })].map(
    ({ page }): [string, string[]] => [page, ['news']],
  ),
]

/**
 * Puts the sorting rules and the articles in chunks of their own. Shared by several pages they would become
 * `common.js`, which app.js evaluates at every launch. The item table is used by the guide alone: Taro leaves
 * what only one subpackage uses in that subpackage (`optimizeMainPackage`).
 */
export function splitData(chain: MiniChain): void {
  const own = (name: string, test: RegExp) => ({ name, test, chunks: 'all', enforce: true, priority: 50 })
  chain.merge({
    optimization: {
      splitChunks: {
        cacheGroups: {
          sortingRules: own('sorting-rules', /dataset[\\/]modules[\\/]sorting-rules/),
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
