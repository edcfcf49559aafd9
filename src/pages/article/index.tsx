import neighbourhood from '@dataset/neighbourhood'
import articles from '@dataset/news'
import places from '@dataset/places'
import { Button } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { guarded } from '@/components/error-boundary'
import { PageFrame } from '@/components/page-frame'
import { useEntryQuery } from '@/platform/launch-parameters'
import { openTab } from '@/platform/navigation'
import { ArticleView } from './article-view'
import { text } from './messages'

/** An article: opened by `id`, at the topic `section` if a link points there. */
function ArticlePage() {
  const { id, section } = useEntryQuery()
  const article = articles.find((candidate) => candidate.id === id)
  return (
    <PageFrame>
      {article ? (
        <ArticleView article={article} opened={section} places={places} neighbourhood={neighbourhood} />
      ) : (
        <EmptyState title={text.missing.title} text={text.missing.text}>
          <Button label={text.allNews} onTap={() => openTab('news')} />
        </EmptyState>
      )}
    </PageFrame>
  )
}

export default guarded(ArticlePage, () => openTab('news'))
