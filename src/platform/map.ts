import Taro from '@tarojs/taro'

/** Whether this WeChat can draw a map on a page. The browser preview cannot: it has no key for one. */
export function canShowMap(): boolean {
  if (process.env.TARO_ENV === 'h5') return false
  try {
    return Taro.canIUse('map')
  } catch {
    return false
  }
}
