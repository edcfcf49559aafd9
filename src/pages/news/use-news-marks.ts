import { useEffect, useState } from 'react'
import type { Article } from '#types/dataset'
import { unreadSince, versionsOf } from '@/domain/news/unread'
import { readStored, store } from '@/platform/storage'

const key = 'news-seen'

/** What is new since the last visit. The visit counts once the list is shown; the marks stay while it is. */
export function useNewsMarks(articles: Article[]) {
  const [before] = useState(() => readStored(key))
  const [marks] = useState(() => unreadSince(before.value, articles))
  useEffect(() => {
    store(key, versionsOf(articles), before)
  }, [articles, before])
  return marks
}
