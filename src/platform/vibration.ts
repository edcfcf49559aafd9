import Taro from '@tarojs/taro'
import { trySafely } from './feedback'

/** One short, strong vibration. Nothing happens where the phone has none or has it switched off. */
export function vibrate(): void {
  trySafely(() => Taro.vibrateShort({ type: 'heavy' }))
}
