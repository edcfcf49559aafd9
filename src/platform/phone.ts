import Taro from '@tarojs/taro'
import { useState } from 'react'
import { errorWords } from './error-words'
import { trySafely } from './feedback'

/** A number to call, and whether the last try came to nothing: then the page shows the number. */
export function useCall(number: string): { failed: boolean; onCall(): Promise<void> } {
  const [failed, setFailed] = useState(false)
  return { failed, onCall: async () => setFailed(!(await call(number))) }
}

/**
 * Starts a call; WeChat asks the user to confirm. Resolves to false where the phone cannot call.
 * A user who cancels counts as done.
 */
async function call(phoneNumber: string): Promise<boolean> {
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
