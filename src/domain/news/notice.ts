import type { Notice } from '#types/dataset'

/**
 * The notice to show today, or `null`.
 * It is valid from the first to the last day, both included. `today` is a day in Shanghai, `2026-11-24`;
 * while that is not known (`null`) no notice is: it may be over.
 * `dismissedId` is whatever the phone remembers of the notice that was closed: a new notice has a new
 * id and is shown again.
 */
export function noticeToShow(
  notice: Notice | null,
  today: string | null,
  dismissedId: unknown,
): Notice | null {
  if (notice === null || today === null || notice.id === dismissedId) return null
  return notice.from <= today && today <= notice.until ? notice : null
}
