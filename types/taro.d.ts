import 'react'
import '@tarojs/taro'

declare module '@tarojs/taro' {
  namespace getAppBaseInfo {
    interface Result {
      /** WeChat's type size in CSS pixels: 17 is standard on iOS, 16 on Android. */
      fontSizeSetting?: number
      /** WeChat's type size as a factor of standard, where it is given. */
      fontSizeScaleFactor?: number
    }
  }
}

declare module 'react' {
  interface CSSProperties {
    '--font-scale'?: number
    '--count'?: number
  }
}
