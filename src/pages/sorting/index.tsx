import neighbourhood from '@dataset/neighbourhood'
import rules from '@dataset/sorting-rules'
import { AskedWords } from '@/components/asked-words'
import { BinBadge } from '@/components/bin-badge'
import { withErrorBoundary } from '@/components/error-boundary'
import { List, ListRow } from '@/components/list-row'
import { PinnedNotice } from '@/components/pinned-notice'
import { Section } from '@/components/section'
import { SortingBasis } from '@/components/sorting-basis'
import { TabFrame } from '@/components/tab-frame'
import { binCount, colouredBins } from '@/domain/sorting/bins'
import { openPage, openTab } from '@/platform/navigation'
import { useNow } from '@/platform/now'
import { usePinnedNotice } from '@/platform/pinned-notice'
import { useRecentWords } from '@/platform/recent-words'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { utilityRowActions } from '@/platform/utility-row-actions'
import { BinTiles } from './bin-tiles'
import { messages } from './messages'
import { QuizLink } from './quiz-link'
import { SearchLink } from './search-link'

const asked = rules.asked.map(({ name }) => name)
const bins = colouredBins(rules.bins)
const beside = rules.bins.filter(({ colour }) => colour === undefined)

/** 垃圾分类: words to tap, the bins, the quiz. The search with its table has a page of its own. */
function Sorting() {
  const notice = usePinnedNotice(neighbourhood.notice, useNow(neighbourhood.newestFact))
  const { recent, add, clear } = useRecentWords()
  useShareCard({ title: messages.share, route: routes.tab('sorting') })
  return (
    <TabFrame
      asOf={messages.asOf(rules.law.standard)}
      sign="info"
      notice={<PinnedNotice {...notice} />}
      {...utilityRowActions}
    >
      <SearchLink onTap={() => openPage(routes.sortingSearch())} />
      <AskedWords
        recent={recent}
        asked={asked}
        onWord={(word) => {
          add(word)
          openPage(routes.sortingSearch({ word }))
        }}
        onClear={clear}
      />
      <Section title={binCount(bins)}>
        <BinTiles bins={bins} onBin={(bin) => openPage(routes.sortingCategory({ bin }))} />
      </Section>
      {beside.length > 0 && (
        <Section title={messages.beside(binCount(bins))}>
          <List>
            {beside.map((bin) => (
              <ListRow
                key={bin.id}
                title={bin.name}
                text={messages.besideLine(bin)}
                lead={<BinBadge bin={bin} />}
                onTap={() => openPage(routes.sortingCategory({ bin: bin.id }))}
              />
            ))}
          </List>
        </Section>
      )}
      <QuizLink example={rules.examples.quiz} onTap={() => openPage(routes.sortingQuiz())} />
      <SortingBasis rules={rules} />
    </TabFrame>
  )
}

export default withErrorBoundary(Sorting, () => openTab('stations'))
