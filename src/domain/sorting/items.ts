import type { BinId, PackedItems, SortingItem } from '#types/dataset'

/** The item table as `packItems` (tools/dataset/pack-sorting.ts) put it together; the order is by bin. */
export function unpackItems(packed: PackedItems): SortingItem[] {
  return packed.rows.flatMap(({ bin, items }) => items.split(';').map((row) => unpackRow(row, bin)))
}

function unpackRow(row: string, bin: BinId): SortingItem {
  const [name = '', votes = '', aliases = '', note = ''] = row.split('|')
  const item: SortingItem = { name, bin, votes: unpackVotes(votes) }
  if (aliases !== '') item.aliases = aliases.split(',')
  if (note !== '') item.note = note
  return item
}

/** `` is 1/1, `4` is 4/4, `3/5` is itself. */
function unpackVotes(votes: string): [number, number] {
  const [agreeing = '', seen = agreeing] = votes.split('/')
  return [Number(agreeing || 1), Number(seen || 1)]
}
