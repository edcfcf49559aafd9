import Taro from '@tarojs/taro'
import { errorWords } from './error-words'
import { trySafely } from './feedback'

/**
 * Starts a call; WeChat asks the user to confirm. Resolves to false where the phone cannot call:
 * then the page shows the number. A user who cancels counts as done.
 */
export async function call(phoneNumber: string): Promise<boolean> {
  let cancelled = false
  const done = await trySafely(async () => {
    try {
      await Taro.makePhoneCall({ phoneNumber })
    } catch (error) {
      cancelled = /cancel/.test(errorWords(error))
      throw error
    }
  })
  return done || cancelled
}
