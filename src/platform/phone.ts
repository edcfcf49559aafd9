import Taro from '@tarojs/taro'
import { attempt } from './say'

/**
 * Starts a call; WeChat asks the user to confirm. Resolves to false where the phone cannot call:
 * then the page shows the number. A user who cancels counts as done.
 */
export async function call(phoneNumber: string): Promise<boolean> {
  let cancelled = false
  const done = await attempt(async () => {
    try {
      await Taro.makePhoneCall({ phoneNumber })
    } catch (error) {
      cancelled = /cancel/.test(message(error))
      throw error
    }
  })
  return done || cancelled
}

function message(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'errMsg' in error) return String(error.errMsg)
  return String(error)
}
