import { useRouter } from '@tarojs/taro'

/**
 * The query this page was opened with: by a share card, a list, or a code on a wall (`q` or `scene`).
 * Values are as WeChat hands them over; `src/domain/entry-code.ts` decodes codes. Every scan opens its
 * page anew, so this never changes while a page lives. Do not branch on the scene number.
 */
export function useEntryQuery(): Partial<Record<string, string>> {
  return useRouter().params
}
