import neighbourhood from '@dataset/neighbourhood'
import articles from '@dataset/news'
import places from '@dataset/places'
import { Button } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { withErrorBoundary } from '@/components/error-boundary'
import { PageFrame } from '@/components/page-frame'
import { useLaunchParameters } from '@/platform/launch-parameters'
import { openTab } from '@/platform/navigation'
import { ArticleView } from './article-view'
import { messages } from './messages'

/** An article: opened by `id`, at the topic `section` if a link points there. */
function ArticlePage() {
  const { id, section } = useLaunchParameters()
  const article = articles.find((candidate) => candidate.id === id)
  return (
    <PageFrame>
      {article ? (
        <ArticleView article={article} opened={section} places={places} neighbourhood={neighbourhood} />
      ) : (
        <EmptyState title={messages.missing.title} text={messages.missing.text}>
          <Button label={messages.allNews} onTap={() => openTab('news')} />
        </EmptyState>
      )}
    </PageFrame>
  )
}

export default withErrorBoundary(ArticlePage, () => openTab('news'))
