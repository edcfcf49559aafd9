import { View } from '@tarojs/components'
import type { SortingRules } from '#types/dataset'
import { Notice } from '@/components/notice'
import { Section } from '@/components/section'
import type { SortingHit } from '@/domain/sorting/search/sorting-search'
import { FirstResult } from './first-result'
import { HitList } from './hit-list'
import { messages } from './messages'

interface Props {
  rules: SortingRules
  query: string
  hits: readonly SortingHit[]
  onOpen(name: string): void
}

/** What the query means, as an answer, and what else it may mean as rows. */
export function Results({ rules, query, hits, onOpen }: Props) {
  const [first, ...others] = hits
  return (
    <View>
      {first && <FirstResult rules={rules} query={query} hit={first} onOpen={onOpen} />}
      {others.length > 0 && (
        <Section title={messages.also} note={messages.alsoCount(others.length)}>
          <HitList rules={rules} query={query} hits={others} onOpen={onOpen} />
        </Section>
      )}
      <Notice tone="info">{messages.elsewhere(rules.examples.synonym)}</Notice>
    </View>
  )
}
