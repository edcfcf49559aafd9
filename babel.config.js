module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        useBuiltIns: false,
        // All phones of `browserslist` know these. Babel would translate them for the sake of rare bugs in some
        // versions (patterns with a computed key and a rest, chains inside parentheses), none of which are
        // written here, and make the package a tenth larger.
        exclude: [
          'transform-destructuring',
          'transform-object-rest-spread',
          'transform-parameters',
          'transform-optional-chaining',
          'transform-nullish-coalescing-operator',
        ],
      },
    ],
  ],
}
