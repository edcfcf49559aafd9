import type { Bin, BinId } from '#types/dataset'
import { BinBadge } from '@/components/bin-badge'
import { EmptyState } from '@/components/empty-state'
import { List, ListRow } from '@/components/list-row'
import { colourFirst } from '@/domain/sorting/bins'
import { messages } from './messages'

interface Props {
  city: string
  bins: readonly Bin[]
  onBin(bin: BinId): void
}

/** Opened without a bin or with one that does not exist: all that do. */
export function UnknownBin({ city, bins, onBin }: Props) {
  return (
    <>
      <EmptyState title={messages.unknownTitle} text={messages.unknownText(city, bins)} />
      <List>
        {bins.map((bin) => (
          <ListRow
            key={bin.id}
            title={colourFirst(bin)}
            text={bin.what}
            lead={<BinBadge bin={bin} />}
            onTap={() => onBin(bin.id)}
          />
        ))}
      </List>
    </>
  )
}
