// Taro's runtime for WeChat with the calls and elements of this app alone, in place of
// `@tarojs/plugin-platform-weapp/dist/runtime`, whose tables of every call and element weigh 15 KB.
import { mergeReconciler } from '@tarojs/shared'
import { asynchronous, synchronous } from './wechat-calls'

mergeReconciler({
  initNativeApi(taro) {
    for (const name of synchronous)
      if (typeof wx[name] === 'function') taro[name] = (...given) => wx[name](...given)
    for (const name of asynchronous) if (typeof wx[name] === 'function') taro[name] = promised(name)
  },
})

function promised(name) {
  return (options) => new Promise((success, fail) => wx[name]({ ...options, success, fail }))
}
