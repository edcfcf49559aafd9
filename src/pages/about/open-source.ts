/** What others wrote and the package holds; `licences.json`, which the build writes into it, has their licences. */
const everywhere = ['Taro', 'React', 'scheduler', 'Babel', 'tslib', 'webpack', 'Lucide']
const inWechat = ['react-reconciler']
const inPreview = [
  ...[
    'react-dom',
    'stencil',
    'css-loader',
    'style-loader',
    'mini-css-extract-plugin',
    'hammerjs',
    'platform',
  ],
  ...['history', 'universal-router', 'path-to-regexp', 'resolve-pathname', 'query-string', 'split-on-first'],
  ...['filter-obj', 'decode-uri-component', 'lodash-es'],
]

export const openSource = [...everywhere, ...(process.env.TARO_ENV === 'h5' ? inPreview : inWechat)]
