/**
 * Webpack loader: puts the compiled data in the place of a stub in `modules/`. Plain JavaScript, because
 * webpack requires it after Taro has stopped compiling TypeScript on the fly.
 */
module.exports = function () {
  const { load } = this.getOptions()
  const { json, files } = load(this.resourcePath)
  for (const file of files) this.addDependency(file)
  return json
}
