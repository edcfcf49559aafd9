import Taro from '@tarojs/taro'
import { attempt } from './feedback'

/** Shows the page from its top again, for instance when its content has been replaced. */
export function scrollToTop(): void {
  attempt(() => Taro.pageScrollTo({ scrollTop: 0, duration: 0 }))
}
