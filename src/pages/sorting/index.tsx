import neighbourhood from '@dataset/neighbourhood'
import rules from '@dataset/sorting-rules'
import { View } from '@tarojs/components'
import { Announcement } from '@/components/announcement'
import { PinnedNotice } from '@/components/pinned-notice'
import { SearchField } from '@/components/search-field'
import { TabFrame } from '@/components/tab-frame'
import { binById } from '@/domain/sorting-bins'
import { openPage, openTab } from '@/platform/navigation'
import { usePinnedNotice } from '@/platform/pinned-notice'
import { useShareCard } from '@/platform/share'
import { toggleElderSize, useTypeSize } from '@/platform/type-size'
import styles from './index.module.scss'
import { SortingBody } from './sorting-body'
import { text } from './text'
import { type SortingScreen, useSorting } from './use-sorting'

/** 垃圾分类: which bin, while still typing. */
export default function Sorting() {
  const type = useTypeSize()
  const notice = usePinnedNotice(neighbourhood.notice)
  const sorting = useSorting()
  useShareCard(cardOf(sorting.screen))
  return (
    <TabFrame
      type={type}
      asOf={text.asOf}
      notice={<PinnedNotice {...notice} />}
      onToggleSize={toggleElderSize}
      onAbout={() => openPage('about')}
      onHome={() => openTab('stations')}
      onEmergency={() => openPage('emergency')}
    >
      {/* The box and what it finds have different parents, or each key would send the box anew. */}
      <View className={styles.search}>
        <SearchField value={sorting.query} hint={text.hint} onChange={sorting.type} />
      </View>
      <Announcement text={saidOf(sorting.screen)} />
      <View>
        <SortingBody rules={rules} {...sorting} />
      </View>
    </TabFrame>
  )
}

/** What a screen reader hears while somebody types. */
function saidOf(screen: SortingScreen): string {
  switch (screen.kind) {
    case 'home':
      return ''
    case 'nothing':
      return text.nothingTitle(screen.query)
    case 'verdict':
      return text.verdictShare(screen.verdict.item.name, screen.verdict.bin)
    case 'results': {
      const [first] = screen.hits
      const bin = first && binById(rules.bins, first.item.bin)
      return bin ? text.said(screen.hits.length, text.verdictShare(first.item.name, bin)) : ''
    }
  }
}

function cardOf(screen: SortingScreen): { title: string; target: string } {
  if (screen.kind !== 'verdict') return { title: text.share, target: 'sorting' }
  const { item, bin } = screen.verdict
  return { title: text.verdictShare(item.name, bin), target: `sorting?q=${encodeURIComponent(item.name)}` }
}
