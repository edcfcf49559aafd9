import Taro from '@tarojs/taro'
import { trySafely } from './feedback'

/** Keeps the screen lit, or lets the phone's own setting rule again. */
export function keepAwake(on: boolean): void {
  trySafely(() => Taro.setKeepScreenOn({ keepScreenOn: on }))
}
