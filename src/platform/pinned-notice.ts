import { useState } from 'react'
import type { Notice } from '#types/dataset'
import { type Now, todayAt } from '@/domain/hours/clock'
import { noticeToShow } from '@/domain/news/notice'
import { useShown } from './lifecycle'
import { readStored, store } from './storage'

const key = 'notice-dismissed'

/**
 * The dataset's notice while it is valid and has not been closed, with the way to close it. What has been
 * closed is read anew whenever the page is shown: it may have been on another tab.
 */
export function usePinnedNotice(
  notice: Notice | null,
  now: Now,
): { notice: Notice | null; onDismiss(): void } {
  const [dismissed, setDismissed] = useState(() => readStored(key).value)
  useShown(() => setDismissed(readStored(key).value))
  const shown = noticeToShow(notice, todayAt(now), dismissed)
  const onDismiss = () => {
    if (shown === null) return
    store(key, shown.id, readStored(key))
    setDismissed(shown.id)
  }
  return { notice: shown, onDismiss }
}
