const path = require('node:path')
const { unusedElements } = require('./bindings')
const { fitElements } = require('./fit-elements')

/**
 * Taro plug-in that shapes the templates of the WeChat package: they carry accessibility attributes, and
 * nothing that no page uses. H5 needs neither. Plain JavaScript, because Taro requires plug-ins without
 * compiling them.
 */
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return
      fitElements(platform.template.internalComponents)
      const runtime = path.join(__dirname, 'runtime.js')
      platform.runtimePath = [...[platform.runtimePath ?? []].flat(), runtime]
    },
  })
  ctx.modifyComponentConfig(({ componentConfig }) => {
    for (const element of unusedElements) componentConfig.includes.delete(element)
  })
}
