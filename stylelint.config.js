/** What the app's style sheets may not hold. Biome formats them and finds what is no CSS at all. */
const colours = {
  'color-no-hex': true,
  'color-named': 'never',
  'function-disallowed-list': ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color'],
}
const withoutColours = { 'color-no-hex': null, 'color-named': null, 'function-disallowed-list': null }

module.exports = {
  customSyntax: 'postcss-scss',
  // Written by `npm run icons`.
  ignoreFiles: ['src/styles/icons.scss'],
  reportNeedlessDisables: true,
  rules: {
    // Colours and sizes of type are tokens: so they follow the dark and the reader.
    ...colours,
    'declaration-property-value-allowed-list': { 'font-size': ['/^var\\(--fs-[\\w-]+\\)$/', 'inherit'] },
    'property-disallowed-list': [
      'font',
      // The WebViews of old phones lack these.
      ...['gap', 'row-gap', 'column-gap', '/^grid/'],
      // Nothing is moved out of the order in which it is read.
      'order',
    ],
    'declaration-property-value-disallowed-list': { display: ['/grid/'], '/^flex/': ['/-reverse/'] },
    'selector-pseudo-class-disallowed-list': ['hover', 'active', 'has'],
    // WeChat knows no universal selector.
    'selector-max-universal': 0,
  },
  overrides: [
    { files: ['src/styles/tokens.scss'], rules: withoutColours },
    {
      // The bars that WeChat draws itself, for the browser preview.
      files: ['src/styles/preview.scss'],
      rules: { ...withoutColours, 'declaration-property-value-allowed-list': null },
    },
  ],
}
