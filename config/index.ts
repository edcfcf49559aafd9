import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { ownChunks, speakModernScript, splitData } from './chunks'
import { addDataset } from './dataset/webpack'
import { datasetFolder } from './dataset-folder'
import { devServer } from './dev-server'
import { readFeatureFlags, readLightTheme } from './feature-flags'
import { addLicences, writeNoLicenceFiles } from './licences'
import { outputFolder } from './output-folder'

/** One folder a platform; a test that builds another neighbourhood names its own. */
const output = `dist/${outputFolder(process.env.OUTPUT, process.env.TARO_ENV ?? '')}`
const source = path.resolve(__dirname, '../src')
/** The icons that others drew. */
const drawings = { Lucide: path.join(source, 'assets/icons/LICENSE-lucide.txt') }

/** How the app is built. Each option that departs from Taro's default says why. */
export default defineConfig<'webpack5'>(async () => ({
  projectName: readFeatureFlags().appName,
  date: '2026-11-24',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  // Taro's own default is dist for every platform: two builds would overwrite each other.
  outputRoot: output,
  framework: 'react',
  // Prebundling saves time while developing and adds 132 KB to a release.
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  plugins: [path.resolve(__dirname, 'templates/plugin')],
  // Taro does not see the tab icons that theme.json names, the map's pins, the click, nor the sitemap.
  copy: {
    patterns: [
      { from: 'src/assets/tab/', to: `${output}/assets/tab/` },
      { from: 'src/assets/markers/', to: `${output}/assets/markers/` },
      { from: 'src/assets/click.wav', to: `${output}/assets/click.wav` },
      { from: 'src/sitemap.json', to: `${output}/sitemap.json` },
    ],
    options: {},
  },
  alias: { '@': source },
  // app.config.ts runs where it cannot read files.
  defineConstants: {
    FEATURE_FLAGS: JSON.stringify(readFeatureFlags()),
    LIGHT_THEME: JSON.stringify(readLightTheme()),
    // Every component in every state is for those who work on them: not in a release.
    WITH_CATALOGUE: JSON.stringify(process.env.NODE_ENV !== 'production' || process.env.CATALOGUE === 'yes'),
  },
  terser: {
    enable: true,
    config: {
      // Keeps Chinese as UTF-8 instead of \uXXXX: half the bytes. Must be `output`: `format` breaks the build.
      output: { ascii_only: false, ecma: 2018 },
      compress: { ecma: 2018, passes: 2 },
      ecma: 2018,
    },
  },
  // The browser preview is for looking at: half the time to build it is worth a sixth more bytes.
  jsMinimizer: process.env.TARO_ENV === 'h5' ? 'esbuild' : 'terser',
  esbuild: { minify: { enable: true, config: { target: 'es2018' } } },
  mini: {
    // The templates are written out once for each level but the last, where Taro falls back to a slow component.
    // The deepest page has eleven; the tests' driver refuses a page that has more.
    baseLevel: 12,
    postcss: {
      // One design pixel is one CSS pixel: type follows WeChat's own setting, not the screen's width.
      pxtransform: { enable: false, config: {} },
      cssModules: {
        enable: true,
        config: { namingPattern: 'module', generateScopedName: scopedName() },
      },
    },
    // CSS modules do not depend on each other's order; warnings of it would bury what matters.
    miniCssExtractPluginOption: { ignoreOrder: true },
    addChunkPages(pages: Map<string, string[]>) {
      for (const [page, chunks] of ownChunks) pages.set(page, chunks)
    },
    // What only a subpackage uses lies in that subpackage.
    optimizeMainPackage: { enable: true },
    // Nothing here sets innerHTML: its parser stays out of the package.
    runtime: { enableInnerHTML: false },
    webpackChain(chain) {
      addDataset(chain, datasetFolder())
      speakModernScript(chain)
      chain.resolve.alias.set('@tarojs/taro$', path.resolve(__dirname, 'taro/taro.js'))
      // A hook of Taro's that `taro/taro.js` does not hand on fails the build instead of the phone.
      chain.module.set('strictExportPresence', true)
      splitData(chain)
      // What Taro's host for React cannot do stays out of the package.
      chain.module
        .rule('reconciler')
        .test(/react-reconciler\.production\.min\.js$/)
        .use('abilities')
        .loader(path.resolve(__dirname, 'taro/reconciler-loader.js'))
      // In a subpackage, for the main one is small. `project.config.json` lets WeChat upload it.
      addLicences(chain, { file: 'pages/sorting-guide/licences.json', glue: ['webpack'], other: drawings })
      writeNoLicenceFiles(chain)
    },
  },
  h5: {
    // Relative, so that it also works below a path of the site (docs/publish.md).
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    devServer,
    htmlPluginOption: { title: readFeatureFlags().appName },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
      ignoreOrder: true,
    },
    postcss: {
      pxtransform: { enable: false, config: {} },
      cssModules: {
        enable: true,
        config: { namingPattern: 'module', generateScopedName: scopedName() },
      },
    },
    webpackChain(chain) {
      addDataset(chain, datasetFolder())
      addLicences(chain, {
        file: 'licences.json',
        glue: ['webpack', 'mini-css-extract-plugin'],
        other: drawings,
      })
      splitData(chain)
    },
  },
}))

/** Short class names in a release (each is sent with its node), readable ones while developing. */
function scopedName() {
  return process.env.NODE_ENV === 'production' ? '[hash:base64:4]' : '[name]_[local]'
}
