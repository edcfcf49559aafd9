import { useRouter } from '@tarojs/taro'
import { useMemo } from 'react'
import { longestParameter, outsideText } from '@/domain/outside-text'

/**
 * The query this page was opened with: by a share card, a list, or a code on a wall (`q` or `scene`).
 * Values are as WeChat hands them over, of one given twice the first; `src/domain/places/station-code.ts` decodes codes.
 * Every scan opens its page anew, so this never changes while a page lives. Do not branch on the scene number.
 */
export function useLaunchParameters(): Partial<Record<string, string>> {
  const { params } = useRouter()
  return useMemo(() => {
    const values = Object.entries(params).map(([name, value]) => [name, outsideText(value, longestParameter)])
    return Object.fromEntries(values)
  }, [params])
}
