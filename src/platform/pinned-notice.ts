import type { Notice } from '#types/dataset'
import { type Now, todayAt } from '@/domain/hours/clock'
import { noticeToShow } from '@/domain/news/notice'
import { unparsed, useStored } from './use-stored'

/** The dataset's notice while it is valid and has not been closed, on this tab or another, with the way to close it. */
export function usePinnedNotice(
  notice: Notice | null,
  now: Now,
): { notice: Notice | null; onDismiss(): void } {
  const [dismissed, change] = useStored('notice-dismissed', unparsed)
  const shown = noticeToShow(notice, todayAt(now), dismissed)
  const onDismiss = () => {
    if (shown !== null) change(() => shown.id)
  }
  return { notice: shown, onDismiss }
}
