import neighbourhood from '@dataset/neighbourhood'
import articles from '@dataset/news'
import type { PlaceRecord } from '#types/dataset'
import { ArticleLinkRow } from '@/components/article-link-row'
import { List } from '@/components/list-row'
import { Section } from '@/components/section'
import { articlesMentioning } from '@/domain/news/article'
import { openPage } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { messages } from './messages'

/** What has been reported of the place; nothing where there is no news tab. */
export function MentioningArticles({ place }: { place: PlaceRecord }) {
  const mentioning = neighbourhood.tabs.includes('news') ? articlesMentioning(articles, place.id) : []
  if (mentioning.length === 0) return null
  return (
    <Section title={messages.way.news}>
      <List>
        {mentioning.slice(0, 5).map((article) => (
          <ArticleLinkRow
            key={article.id}
            article={article}
            onOpen={() => openPage(routes.article({ id: article.id }))}
          />
        ))}
      </List>
    </Section>
  )
}
