import { useState } from 'react'
import type { Notice } from '#types/dataset'
import { todayInShanghai } from '@/domain/date'
import { noticeToShow } from '@/domain/notice'
import { useShown } from './page-life'
import { readStored, store } from './storage'

const key = 'notice-dismissed'

/**
 * The dataset's notice while it is valid and has not been closed, with the way to close it. Looked at
 * anew whenever the page is shown: midnight may have passed, or another tab may have closed it.
 */
export function usePinnedNotice(notice: Notice | null): { notice: Notice | null; onDismiss(): void } {
  const current = () => noticeToShow(notice, todayInShanghai(new Date()), readStored(key))
  const [shown, setShown] = useState(current)
  useShown(() => setShown(current()))
  const onDismiss = () => {
    if (shown) store(key, shown.id)
    setShown(null)
  }
  return { notice: shown, onDismiss }
}
