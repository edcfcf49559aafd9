import Taro from '@tarojs/taro'
import type { Fix } from '@/domain/own-position'
import { errorWords } from './error-words'

/** What asking for the position once came to: by the person (`refused`), by the phone (`off`), or by chance (`failed`). */
export type Located = { kind: 'fix'; fix: Fix } | { kind: 'refused' } | { kind: 'off' } | { kind: 'failed' }

/**
 * Asks for the position once; WeChat asks the user. Call it on a tap and at no other time. The result is
 * GCJ-02, in degrees, and is handed on, not kept. Never throws, also where WeChat has no such API.
 */
export async function locateOnce(): Promise<Located> {
  // Browsers give WGS-84, some 500 m off on a GCJ-02 map: worse than not knowing.
  if (process.env.TARO_ENV === 'h5') return { kind: 'failed' }
  try {
    const { latitude, longitude, accuracy } = await Taro.getLocation({
      type: 'gcj02',
      isHighAccuracy: true,
      highAccuracyExpireTime: 4000,
    })
    return { kind: 'fix', fix: { latitude, longitude, accuracy } }
  } catch (error) {
    return { kind: reasonOf(error) }
  }
}

/**
 * The words differ between iOS, Android and versions: `fail auth deny`, `fail:auth denied`,
 * `fail system permission denied`, `fail:ERROR_NOCELL&WIFI_LOCATIONSWITCHOFF`, and errno 104 for a
 * refused privacy guide. 「System」 is the phone's own switch and must be looked for first.
 */
function reasonOf(error: unknown): 'refused' | 'off' | 'failed' {
  const words = errorWords(error)
  if (/system permission|switch_?off|service.*(off|disabled)/i.test(words)) return 'off'
  if (/auth|den(y|ied)|privacy permission is not/i.test(words)) return 'refused'
  return 'failed'
}
