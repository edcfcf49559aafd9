/** The smallest Taro + React project, built with the options the app is built with: the floor to measure from. */
module.exports = {
  projectName: 'empty',
  date: '2026-11-24',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: 'dist',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  terser: { enable: true, config: { output: { ascii_only: false } } },
  mini: { postcss: { pxtransform: { enable: false, config: {} } } },
}
