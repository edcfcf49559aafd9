import { useEffect, useState } from 'react'
import type { Article } from '#types/dataset'
import { unreadSince, versionsOf } from '@/domain/news/unread'
import { unparsed, useStored } from '@/platform/use-stored'

/** What is new since the last visit. The visit counts once the list is shown; the marks stay while it is. */
export function useNewsMarks(articles: Article[]) {
  const [seen, change] = useStored('news-seen', unparsed)
  const [marks] = useState(() => unreadSince(seen, articles))
  useEffect(() => {
    change(() => versionsOf(articles))
  }, [articles, change])
  return marks
}
