import type { SortingFile, SortingItem } from '#types/dataset'
import { defined } from '@/domain/defined'

/**
 * The popularity rank of every item, 0 first: it decides where all else is equal. First what the city's residents
 * ask most, in their order; then what most sources agree on, and of those what fewest contradict. Among equals:
 * what the table has a note on (it is asked about), what belongs to a better known thing (香蕉皮 to 香蕉), what has
 * more names, the shorter name, the table's order.
 */
export function popularityRanks(
  items: readonly SortingItem[],
  asked: SortingFile['asked'],
): Map<SortingItem, number> {
  const askedRank = new Map(asked.map(({ name }, rank) => [name, rank]))
  const agreeing = new Map(items.map(({ name, votes }) => [name, votes[0]]))
  const votesOf = (name: string) => agreeing.get(name) ?? 0
  const keyed = items.map((item) => {
    const { name, votes, aliases = [], note } = item
    const key = [
      askedRank.get(name) ?? asked.length,
      -votes[0],
      votes[1] - votes[0],
      note === undefined ? 1 : 0,
      -Math.max(votesOf(name.slice(0, -1)), votesOf(name.slice(0, -2))),
      -aliases.length,
      name.length,
    ]
    return { item, key }
  })
  keyed.sort((a, b) => lexicographic(a.key, b.key))
  return new Map(keyed.map(({ item }, rank) => [item, rank]))
}

/** Compares by the first number in which two keys of one length differ. */
function lexicographic(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, position) => number !== b[position])
  return at < 0 ? 0 : defined(a[at]) - defined(b[at])
}
