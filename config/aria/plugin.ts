import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import { components } from './bindings'

interface MiniPlatform {
  template?: { mergeComponents(ctx: IPluginContext, patch: typeof components): void }
  runtimePath?: string | string[]
}

/**
 * Taro plug-in that carries accessibility attributes through to the WeChat package: at build time
 * the templates bind them, at run time `runtime.js` fills them. H5 needs neither.
 */
export default (ctx: IPluginContext) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: MiniPlatform) {
      if (!platform.template) return
      platform.template.mergeComponents(ctx, components)
      const runtime = path.join(__dirname, 'runtime.js')
      platform.runtimePath = [...[platform.runtimePath ?? []].flat(), runtime]
    },
  })
}
