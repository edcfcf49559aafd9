import Taro from '@tarojs/taro'

/** Whether the phone is in dark mode: for what CSS cannot colour, such as the navigation bar. Light where it is not known. */
export function isDark(): boolean {
  try {
    return Taro.getAppBaseInfo().theme === 'dark'
  } catch {
    return false
  }
}
