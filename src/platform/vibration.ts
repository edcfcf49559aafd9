import Taro from '@tarojs/taro'
import { attempt } from './feedback'

/** One short, strong vibration. Nothing happens where the phone has none or has it switched off. */
export function vibrate(): void {
  attempt(() => Taro.vibrateShort({ type: 'heavy' }))
}

/** Keeps the screen lit, or lets the phone's own setting rule again. */
export function keepScreenOn(on: boolean): void {
  attempt(() => Taro.setKeepScreenOn({ keepScreenOn: on }))
}
