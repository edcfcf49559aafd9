import { View } from '@tarojs/components'
import type { SortingItem, SortingRules } from '#types/dataset'
import { BinBadge } from '@/components/bin-badge'
import { EmptyState } from '@/components/empty-state'
import { List, ListRow } from '@/components/list-row'
import { Notice } from '@/components/notice'
import { Section } from '@/components/section'
import { WordPills } from '@/components/word-pills'
import { colouredBins, colourFirst } from '@/domain/sorting/bins'
import { messages } from './messages'

interface Props {
  rules: SortingRules
  query: string
  suggestions: readonly SortingItem[]
  onOpen(name: string): void
}

/** Nothing in the table is called so: the nearest names, and how to think when unsure. */
export function Nothing({ rules, query, suggestions, onOpen }: Props) {
  return (
    <View>
      <EmptyState
        title={messages.nothingTitle(query)}
        text={suggestions.length > 0 ? messages.nothingText : messages.nothingBare}
      >
        <WordPills words={suggestions.map(({ name }) => name)} onWord={onOpen} />
      </EmptyState>
      <Section title={messages.ruleOfThumb}>
        <List>
          {colouredBins(rules.bins).map((bin) => (
            <ListRow
              key={bin.id}
              title={colourFirst(bin)}
              text={`${bin.rule}：${bin.what}`}
              lead={<BinBadge bin={bin} />}
            />
          ))}
        </List>
      </Section>
      <Notice tone="warn">{messages.unsure(rules)}</Notice>
    </View>
  )
}
