const path = require('node:path')
const { components } = require('./bindings')

/**
 * Taro plug-in that carries accessibility attributes through to the WeChat package: at build time
 * the templates bind them, at run time `runtime.js` fills them. H5 needs neither. Plain JavaScript,
 * because Taro requires plug-ins without compiling them.
 */
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return
      platform.template.mergeComponents(ctx, components)
      const runtime = path.join(__dirname, 'runtime.js')
      platform.runtimePath = [...[platform.runtimePath ?? []].flat(), runtime]
    },
  })
}
