import { View } from '@tarojs/components'
import { useState } from 'react'
import type { SortingRules } from '#types/dataset'
import { ItemRow } from '@/components/item-row'
import { List } from '@/components/list-row'
import { MarkedText } from '@/components/marked-text'
import { Notice } from '@/components/notice'
import { Section } from '@/components/section'
import { binById } from '@/domain/sorting/bins'
import type { SortingHit } from '@/domain/sorting/search/sorting-search'
import { FirstResult } from './first-result'
import { messages, reasonOf } from './messages'
import { More } from './more'

interface Props {
  rules: SortingRules
  query: string
  hits: readonly SortingHit[]
  onOpen(name: string): void
}

/** So many rows below the first answer while typing: one key then sends no more than 8 KB. */
const atFirst = 5

/** What the query may mean, best first: the first as an answer, the others as rows. */
export function Results({ rules, query, hits, onOpen }: Props) {
  // The query for which all were asked for: the next key shows the first few again.
  const [allOf, setAllOf] = useState<string>()
  const [first, ...others] = hits
  const shown = allOf === query ? others : others.slice(0, atFirst)
  const hidden = others.length - shown.length
  return (
    <View>
      {first && <FirstResult rules={rules} query={query} hit={first} onOpen={onOpen} />}
      {others.length > 0 && (
        <Section title={messages.also} note={messages.alsoCount(others.length)}>
          <List>
            {shown.map((hit, position) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: by position, so that a key changes the rows' words and sends no new rows
              <Row key={position} rules={rules} hit={hit} onOpen={onOpen} />
            ))}
            {hidden > 0 && <More label={messages.showAll(hidden)} onTap={() => setAllOf(query)} />}
          </List>
        </Section>
      )}
      <Notice tone="info">{messages.elsewhere(rules.examples.synonym)}</Notice>
    </View>
  )
}

function Row({ rules, hit, onOpen }: { rules: SortingRules; hit: SortingHit; onOpen(name: string): void }) {
  const { item, term, from, to } = hit
  const bin = binById(rules.bins, item.bin)
  if (bin === undefined) return null
  const own = term === item.name
  const words = [reasonOf(hit), item.note].filter((part) => part !== undefined).join(' · ')
  return (
    <ItemRow
      name={item.name}
      bin={bin}
      marked={own ? <MarkedText text={term} from={from} to={to} /> : item.name}
      text={words === '' ? undefined : words}
      onTap={() => onOpen(item.name)}
    />
  )
}
