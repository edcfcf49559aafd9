import neighbourhood from '@dataset/neighbourhood'
import articles from '@dataset/news'
import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { a11yProps } from '@/components/a11y'
import { withErrorBoundary } from '@/components/error-boundary'
import { PinnedNotice } from '@/components/pinned-notice'
import { Provenance } from '@/components/provenance'
import { Section } from '@/components/section'
import { TabFrame } from '@/components/tab-frame'
import { todayAt } from '@/domain/hours/clock'
import { informationAge, yearsSince } from '@/domain/information-age'
import { categoriesOf, newestFirst } from '@/domain/news/article'
import { type ArticleHit, type ArticleQuery, searchArticles } from '@/domain/news/article-search'
import { openPage, openTab } from '@/platform/navigation'
import { useNow } from '@/platform/now'
import { usePinnedNotice } from '@/platform/pinned-notice'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { utilityRowActions } from '@/platform/utility-row-actions'
import { FigureStrip } from './figure-strip'
import styles from './index.module.scss'
import { messages } from './messages'
import { NewsList, type NewsScreen } from './news-list'
import { NewsSearch } from './news-search'
import { OldFigures } from './old-figures'
import { useNewsMarks } from './use-news-marks'

const everything: ArticleQuery = { text: '', category: null }
const { figures, name, sources } = neighbourhood
const years = figures.map(({ asOf }) => asOf.slice(0, 4)).sort()

/** 资讯: key figures, then the articles, each with what it means for the reader. */
function News() {
  const now = useNow(neighbourhood.newestFact)
  const notice = usePinnedNotice(neighbourhood.notice, now)
  const marks = useNewsMarks(articles)
  const [searching, setSearching] = useState(false)
  const [query, setQuery] = useState(everything)
  const hits = useMemo(() => searchArticles(articles, query), [query])
  useShareCard({ title: messages.share(name, newestFirst(articles)[0]?.title), route: routes.tab('news') })

  const toggleSearch = () => {
    setSearching(!searching)
    setQuery(everything)
  }
  const action = { text: searching ? messages.closeSearch : messages.search, onTap: toggleSearch }
  const narrowed = query.text.trim() !== '' || query.category !== null
  const today = todayAt(now)
  const old = today !== null && figures.every(({ asOf }) => yearsSince(asOf, today) > 0)
  const strip = figures.length > 0 && (
    <FigureStrip
      shortName={neighbourhood.shortName}
      figures={figures}
      onOpen={({ article, section }) => openPage(routes.article({ id: article, section }))}
    />
  )
  return (
    <TabFrame
      asOf={informationAge(neighbourhood.asOf, today)}
      notice={<PinnedNotice {...notice} />}
      {...utilityRowActions}
    >
      {!old && strip}
      <Section
        title={messages.title}
        note={articles.length > 0 ? messages.total(articles.length) : undefined}
        {...(articles.length > 1 && { action })}
      >
        {searching && <NewsSearch query={query} categories={categoriesOf(articles)} onChange={setQuery} />}
        <View className={styles.found} {...a11yProps({ live: true })}>
          {narrowed && messages.found(hits.length)}
        </View>
        <NewsList
          screen={screenOf(hits)}
          sources={sources}
          marks={marks}
          today={today}
          onShowAll={() => setQuery(everything)}
        />
      </Section>
      {old && strip && (
        <OldFigures
          title={messages.oldFigures(neighbourhood.shortName, years[0] ?? '', years[years.length - 1] ?? '')}
        >
          {strip}
        </OldFigures>
      )}
      {sources
        .filter(({ id }) => articles.some(({ source }) => source === id))
        .map((source) => (
          <Provenance key={source.id}>{messages.rewritten(source)}</Provenance>
        ))}
    </TabFrame>
  )
}

export default withErrorBoundary(News, () => openTab('stations'))

function screenOf(hits: ArticleHit[]): NewsScreen {
  if (articles.length === 0) return { kind: 'none' }
  return hits.length === 0 ? { kind: 'unmatched' } : { kind: 'list', hits }
}
