import Taro from '@tarojs/taro'

/** Shows a short sentence for a moment. Where WeChat cannot, nothing happens: never the only way to say it. */
export function toast(sentence: string): void {
  trySafely(() => Taro.showToast({ title: sentence, icon: 'none', duration: 2500 }))
}

/** Shows a sentence that stays until it is read. */
export function alert(title: string, content: string): void {
  trySafely(() => Taro.showModal({ title, content, showCancel: false, confirmText: '知道了' }))
}

/**
 * Runs something that an old or restricted WeChat may not have, may throw at once or may refuse later.
 * Resolves to whether it worked; never rejects.
 */
export async function trySafely(action: () => Promise<unknown> | unknown): Promise<boolean> {
  try {
    await action()
    return true
  } catch {
    return false
  }
}
