import type { SortingFile, SortingItem } from '#types/dataset'

/** What a term is to its item. A dialect synonym is a local word that the table lacks. */
export type TermKind = 'name' | 'alias' | 'dialect'

/** A word by which an item is found, as written in the dataset. */
export interface Term {
  text: string
  kind: TermKind
  item: SortingItem
}

/** The terms of all items, in the order of the table; of one item its name comes first. */
export function termsOf(items: readonly SortingItem[], dialect: SortingFile['dialectSynonyms']): Term[] {
  const words = new Map<string, string[]>()
  for (const { word, item } of dialect) words.set(item, [...(words.get(item) ?? []), word])
  return items.flatMap((item) => {
    const as = (kind: TermKind) => (text: string) => ({ text, kind, item })
    const { name, aliases = [] } = item
    return [as('name')(name), ...aliases.map(as('alias')), ...(words.get(name) ?? []).map(as('dialect'))]
  })
}
