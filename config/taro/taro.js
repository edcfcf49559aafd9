// What `@tarojs/taro` stands for in the WeChat package. Taro's own entry is CommonJS, so webpack has to keep all
// that Taro's runtime exports; this one does the same by imports, and what nobody imports stays out (13 KB).
import taro from '@tarojs/api'
import { hooks } from '@tarojs/runtime'

hooks.call('initNativeApi', taro)

export const { initPxTransform } = taro
// biome-ignore lint/performance/noBarrelFile: it stands for the entry of a package.
export {
  useDidHide,
  useDidShow,
  useLaunch,
  usePageScroll,
  useReachBottom,
  useReady,
  useRouter,
  useShareAppMessage,
  useShareTimeline,
  useUnload,
} from '@tarojs/plugin-framework-react/dist/runtime'
export default taro
