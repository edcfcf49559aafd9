import type { Bin, SortingFile, SortingItem } from '#types/dataset'
import { binById } from './bins'

/** How sure the row is: one source only, sources that differ, or several that agree. */
export type Confidence =
  | { kind: 'single' }
  | { kind: 'disputed'; agreeing: number; seen: number }
  | { kind: 'agreed'; seen: number }

/** A part of an item that comes apart; without a bin it is not thrown into one (poured away, taken out first). */
export interface VerdictPart {
  name: string
  bin?: Bin
  put?: string
}

/** All that is known about where an item goes: complete by itself, as a share card opens it. */
export interface Verdict {
  item: SortingItem
  bin: Bin
  how: Bin['how']
  parts: VerdictPart[]
  /** What people confuse it with, and the difference. */
  confusables: { reason: string; items: { item: SortingItem; bin: Bin }[] }[]
  alsoCalled: string[]
  confidence: Confidence
}

/** Puts together what table and rules say of an item. `undefined` only where the dataset lacks the item's bin. */
export function verdictOf(
  item: SortingItem,
  rules: Pick<SortingFile, 'bins' | 'confusable' | 'comesApart' | 'dialectSynonyms'>,
  table: ReadonlyMap<string, SortingItem>,
): Verdict | undefined {
  const bin = binById(rules.bins, item.bin)
  if (bin === undefined) return undefined
  const withBin = (name: string) => {
    const found = table.get(name)
    const its = found && binById(rules.bins, found.bin)
    return found && its ? [{ item: found, bin: its }] : []
  }
  const apart = rules.comesApart.find((entry) => entry.item === item.name)
  const dialect = rules.dialectSynonyms
    .filter((synonym) => synonym.item === item.name)
    .map(({ word }) => word)
  return {
    item,
    bin,
    how: howFor(item, bin),
    parts: (apart?.parts ?? []).map(({ name, item: part, put }) => ({
      name,
      bin: part === undefined ? undefined : withBin(part)[0]?.bin,
      put,
    })),
    confusables: rules.confusable
      .filter(({ items }) => items.includes(item.name))
      .map(({ items, reason }) => ({
        reason,
        items: items.filter((name) => name !== item.name).flatMap(withBin),
      })),
    alsoCalled: [...(item.aliases ?? []), ...dialect],
    confidence: confidenceOf(item),
  }
}

/** What the bin's rules say of this item: a rule that is about some things only is told for those by name. */
export function howFor(
  { name, aliases = [] }: Pick<SortingItem, 'name' | 'aliases'>,
  { how }: Bin,
): Bin['how'] {
  const names = [name, ...aliases].join(' ')
  return how.filter(({ about }) => about === undefined || about.some((word) => names.includes(word)))
}

/** `votes` are [agreeing, seen] over independent sources. */
export function confidenceOf({ votes: [agreeing, seen] }: SortingItem): Confidence {
  if (seen === 1) return { kind: 'single' }
  return agreeing < seen ? { kind: 'disputed', agreeing, seen } : { kind: 'agreed', seen }
}
