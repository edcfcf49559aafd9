import Taro from '@tarojs/taro'
import { trySafely } from './feedback'

/**
 * Copies text; WeChat shows its own 「内容已复制」. Resolves to false when it is refused (errno 112 until
 * 剪切板 is declared in the privacy guide) or missing: then the page says to press long on the text.
 */
export function copy(text: string): Promise<boolean> {
  return trySafely(() => Taro.setClipboardData({ data: text }))
}
