import rules from '@dataset/sorting-rules'
import { View } from '@tarojs/components'
import { Announcement } from '@/components/announcement'
import { withErrorBoundary } from '@/components/error-boundary'
import { PageFrame } from '@/components/page-frame'
import { SearchField } from '@/components/search-field'
import { SortingBasis } from '@/components/sorting-basis'
import { useTypeSize } from '@/components/type-size'
import { binById } from '@/domain/sorting/bins'
import type { SortingAnswer } from '@/domain/sorting/search/sorting-search'
import { openPage, openTab } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { scrollToTop } from '@/platform/scroll'
import { type Card, useShareCard } from '@/platform/share'
import styles from './index.module.scss'
import { messages } from './messages'
import { Screen } from './screen'
import { type SearchScreen, useSearch } from './use-search'

/** Which bin, while still typing. */
function Search() {
  const type = useTypeSize()
  const { query, bare, screen, typed, opened, clearRecent } = useSearch()
  useShareCard(cardOf(screen))
  // A page of its own, so that the way back leads to the results.
  const open = (name: string) => {
    opened(name)
    openPage(routes.sortingSearch({ word: name }))
  }
  const another = () => {
    typed('')
    scrollToTop()
  }
  return (
    <PageFrame>
      {/* The box and what it finds have different parents, or each key would send the box anew. */}
      <View className={styles.search}>
        <SearchField
          value={query}
          hint={type.elder ? messages.shortHint : messages.hint}
          focus={bare}
          onChange={typed}
        />
      </View>
      <Announcement text={saidOf(screen)} />
      <View>
        <Screen screen={screen} onOpen={open} onAnother={another} onClear={clearRecent} />
      </View>
      <SortingBasis rules={rules} />
    </PageFrame>
  )
}

export default withErrorBoundary(Search, () => openTab('sorting'))

/** What a screen reader hears while somebody types. */
function saidOf(screen: SearchScreen): string {
  switch (screen.kind) {
    case 'start':
      return ''
    case 'verdict':
      return messages.verdictShare(screen.verdict.item.name, screen.verdict.bin)
    case 'answer':
      return saidOfAnswer(screen.query.trim(), screen.answer)
  }
}

function saidOfAnswer(query: string, answer: SortingAnswer): string {
  switch (answer.kind) {
    case 'sure': {
      const [first] = answer.hits
      const bin = first && binById(rules.bins, first.item.bin)
      return bin ? messages.said(answer.hits.length, messages.verdictShare(first.item.name, bin)) : ''
    }
    case 'ruled': {
      const bin = binById(rules.bins, answer.ruled.bin)
      return bin ? messages.verdictShare(answer.thing, bin) : messages.depends(answer.thing)
    }
    case 'several':
      return `${messages.which}${messages.whichCount(answer.hits.length)}`
    case 'unlisted':
      return messages.unlisted(query)
  }
}

function cardOf(screen: SearchScreen): Card {
  if (screen.kind !== 'verdict') return { title: messages.share, route: routes.sortingSearch() }
  const { item, bin } = screen.verdict
  return {
    title: messages.verdictShare(item.name, bin),
    route: routes.sortingSearch({ word: item.name }),
  }
}
