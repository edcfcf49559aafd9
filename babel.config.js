module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        useBuiltIns: false,
        // iOS 14.0–14.4 has a bug in patterns with a computed key and a rest, which is not written here;
        // for it Babel would turn every destructuring into helper calls.
        exclude: ['transform-destructuring', 'transform-object-rest-spread', 'transform-parameters'],
      },
    ],
  ],
}
