import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { pathOf, type Route } from './routes'

/** A share card: its title says it all, its page is complete by itself. */
export interface Card {
  title: string
  /** The page it opens. */
  route: Route
}

/**
 * Lets the page be sent to a chat and to the timeline. The timeline keeps only the query, not the path,
 * and opens the same page. The page's config must set `enableShareAppMessage` and `enableShareTimeline`.
 */
export function useShareCard(card: Card): void {
  useShareAppMessage(() => ({ title: card.title, path: pathOf(card.route) }))
  useShareTimeline(() => ({ title: card.title, query: card.route.query }))
}
