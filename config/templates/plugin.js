const path = require('node:path')
const { kept, unusedElements } = require('./bindings')
const { fitElements } = require('./fit-elements')

const ownRuntime = [path.join(__dirname, '../taro/platform.js'), path.join(__dirname, 'runtime.js')]

/**
 * Taro plug-in that shapes the WeChat package: its templates carry accessibility attributes and nothing that no
 * page uses, its runtime the calls of WeChat that the app makes. H5 needs neither. Plain JavaScript, because Taro
 * requires plug-ins without compiling them.
 */
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return
      const known = platform.template.internalComponents
      for (const [name, attributes] of Object.entries(kept)) {
        const names = new Set(Object.keys(known[name]).map((attribute) => attribute.toLowerCase()))
        const unknown = attributes.filter((attribute) => !names.has(attribute))
        if (unknown.length > 0) throw new Error(`Taro's ${name} has no ${unknown.join(', ')}`)
      }
      fitElements(known)
      const { buildTemplate } = platform.template
      // Taro's own `minifyXML` takes WXML for HTML and leaves `</input>` out.
      platform.template.buildTemplate = (...given) =>
        buildTemplate.apply(platform.template, given).replace(/>\s+</g, '><')
      const others = [platform.runtimePath ?? []].flat().filter((file) => !file.includes('platform-weapp'))
      platform.runtimePath = [...others, ...ownRuntime]
    },
  })
  ctx.modifyComponentConfig(({ componentConfig }) => {
    for (const element of unusedElements) componentConfig.includes.delete(element)
  })
}
