import Taro from '@tarojs/taro'
import { longestParameter, outsideText } from '@/domain/outside-text'
import { errorWords } from './error-words'

/** What the scanner gave. `result` is the text of a code, `path` the page of a mini-program code. */
export type Scanned =
  | { kind: 'read'; result: string; path: string }
  | { kind: 'cancelled' }
  | { kind: 'failed' }

/**
 * Opens WeChat's scanner; it needs no permission of ours. Both kinds of station codes and any other code
 * may come back: `parseScan` in `src/domain/places/station-code.ts` tells. Never throws, also where there is no scanner.
 */
export async function scan(): Promise<Scanned> {
  try {
    const { result, path } = await Taro.scanCode({})
    return {
      kind: 'read',
      result: outsideText(result, longestParameter),
      path: outsideText(path, longestParameter),
    }
  } catch (error) {
    return { kind: /cancel/.test(errorWords(error)) ? 'cancelled' : 'failed' }
  }
}
