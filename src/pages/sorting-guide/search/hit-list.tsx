import { useState } from 'react'
import type { SortingRules } from '#types/dataset'
import { ItemRow } from '@/components/item-row'
import { List } from '@/components/list-row'
import { MarkedText } from '@/components/marked-text'
import { binById } from '@/domain/sorting/bins'
import type { SortingHit } from '@/domain/sorting/search/sorting-search'
import { messages, reasonOf } from './messages'
import { More } from './more'

interface Props {
  rules: SortingRules
  query: string
  hits: readonly SortingHit[]
  onOpen(name: string): void
}

/** So many rows while typing: one key then sends no more than 8 KB. */
const atFirst = 5

/** Items that may be meant, each with its bin and why it was found; the rest at a tap. */
export function HitList({ rules, query, hits, onOpen }: Props) {
  // The query for which all were asked for: the next key shows the first few again.
  const [allOf, setAllOf] = useState<string>()
  const shown = allOf === query ? hits : hits.slice(0, atFirst)
  const hidden = hits.length - shown.length
  return (
    <List>
      {shown.map((hit, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: by position, so that a key changes the rows' words and sends no new rows
        <Row key={position} rules={rules} hit={hit} onOpen={onOpen} />
      ))}
      {hidden > 0 && <More label={messages.showAll(hidden)} onTap={() => setAllOf(query)} />}
    </List>
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
