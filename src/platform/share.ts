import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'

/** A share card: its title says it all, its page is complete by itself. */
export interface Card {
  title: string
  /** Page and query, e.g. `place?id=jw07`. */
  target: string
}

/**
 * Lets the page be sent to a chat and to the timeline. The timeline keeps only the query, not the path,
 * and opens the same page. The page's config must set `enableShareAppMessage` and `enableShareTimeline`.
 */
export function useShareCard(card: Card): void {
  const [name, query = ''] = card.target.split('?')
  useShareAppMessage(() => ({ title: card.title, path: `/pages/${name}/index${query && `?${query}`}` }))
  useShareTimeline(() => ({ title: card.title, query }))
}
