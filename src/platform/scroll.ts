import Taro from '@tarojs/taro'
import { trySafely } from './feedback'

/** Shows the page from its top again, for instance when its content has been replaced. */
export function scrollToTop(): void {
  trySafely(() => Taro.pageScrollTo({ scrollTop: 0, duration: 0 }))
}
