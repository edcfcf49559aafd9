import { View } from '@tarojs/components'
import type { SortingRules } from '#types/dataset'
import { Notice } from '@/components/notice'
import { Section } from '@/components/section'
import type { SortingHit } from '@/domain/sorting/search/sorting-search'
import { HitList } from './hit-list'
import { messages } from './messages'

interface Props {
  rules: SortingRules
  query: string
  hits: readonly SortingHit[]
  onOpen(name: string): void
}

/** Several names have what was typed, and not all of them go into one bin: which is meant is asked, not guessed. */
export function Several({ rules, query, hits, onOpen }: Props) {
  return (
    <View>
      <Section title={messages.which} note={messages.whichCount(hits.length)}>
        <HitList rules={rules} query={query} hits={hits} onOpen={onOpen} />
      </Section>
      <Notice tone="info">{messages.elsewhere(rules.examples.synonym)}</Notice>
    </View>
  )
}
