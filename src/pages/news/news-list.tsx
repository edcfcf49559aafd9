import { View } from '@tarojs/components'
import type { Source } from '#types/dataset'
import { Button } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { usePaging } from '@/components/use-paging'
import { isAhead } from '@/domain/date'
import type { ArticleHit } from '@/domain/news/article-search'
import type { News } from '@/domain/news/unread'
import { openPage, openTab } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { ArticleCard } from './article-card'
import { messages } from './messages'

/** Nothing has been written yet, nothing matches the search, or there is something to read. */
export type NewsScreen = { kind: 'none' } | { kind: 'unmatched' } | { kind: 'list'; hits: ArticleHit[] }

interface Props {
  screen: NewsScreen
  sources: Source[]
  marks: ReadonlyMap<string, News>
  /** `null` while it is not known what day it is. */
  today: string | null
  onShowAll(): void
}

/** Twenty cards fill several screens; whoever asks for more goes on reading where they are. */
const paging = { step: 20, most: Number.POSITIVE_INFINITY }

export function NewsList({ screen, sources, marks, today, onShowAll }: Props) {
  const { groups, next, advance } = usePaging(screen.kind === 'list' ? screen.hits.length : 0, paging)
  switch (screen.kind) {
    case 'none':
      return (
        <EmptyState title={messages.none.title} text={messages.none.text}>
          <Button label={messages.none.action} onTap={() => openTab('stations')} />
        </EmptyState>
      )
    case 'unmatched':
      return (
        <EmptyState title={messages.unmatched.title} text={messages.unmatched.text}>
          <Button kind="ghost" label={messages.unmatched.action} onTap={onShowAll} />
        </EmptyState>
      )
    case 'list':
      return (
        <View>
          {groups.map(({ from, to }) => (
            <View key={from}>
              {screen.hits.slice(from, to).map(({ article, section }) => (
                <ArticleCard
                  key={article.id}
                  article={article}
                  sourceName={sources.find(({ id }) => id === article.source)?.name}
                  mark={markOf(marks.get(article.id), today !== null && isAhead(article.date, today))}
                  section={section}
                  onOpen={() => openPage(routes.article({ id: article.id, section: section?.id }))}
                />
              ))}
            </View>
          ))}
          {next && <Button kind="quiet" label={messages.more} onTap={advance} />}
        </View>
      )
  }
}

function markOf(news: News | undefined, ahead: boolean): string | undefined {
  if (ahead) return messages.ahead
  return news === undefined ? undefined : messages.marks[news]
}
