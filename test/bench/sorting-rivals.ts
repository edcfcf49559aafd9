import Fuse from 'fuse.js'
import fuzzysort from 'fuzzysort'
import MiniSearch from 'minisearch'
import pinyinMatch from 'pinyin-match'
import type { SortingItem } from '#types/dataset'
import { readingOf } from '../../tools/dataset/item-pinyin'

/** A search over the item table: gives the first result, or nothing. */
export type Rival = (query: string) => SortingItem | undefined

interface Entry {
  id: number
  item: SortingItem
  names: string[]
  pinyin: string[]
  initials: string[]
}

/** Each rival gets what ours has (names, aliases, pinyin, initials) and the settings its documentation recommends for it. */
export const rivals: Record<string, (items: readonly SortingItem[]) => Rival> = {
  'fuse.js': (items) => {
    const fuse = new Fuse(entriesOf(items), {
      keys: ['names', 'pinyin', 'initials'],
      threshold: 0.35,
      ignoreLocation: true,
      minMatchCharLength: 1,
    })
    return (query) => fuse.search(query, { limit: 1 })[0]?.item.item
  },
  minisearch: (items) => {
    const entries = entriesOf(items)
    const search = new MiniSearch<Entry>({
      fields: ['names', 'pinyin', 'initials'],
      extractField: (entry, field) =>
        field === 'id'
          ? entry.id
          : field === 'names'
            ? entry.names.join(' ')
            : field === 'pinyin'
              ? entry.pinyin.join(' ')
              : entry.initials.join(' '),
      // It knows no Chinese words: a character is a word.
      tokenize: (text) => text.toLowerCase().match(/[\u4e00-\u9fff]|[a-z0-9]+/g) ?? [],
      searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { names: 2 } },
    })
    search.addAll(entries)
    return (query) => entries[Number(search.search(query)[0]?.id ?? -1)]?.item
  },
  fuzzysort: (items) => {
    const targets = entriesOf(items).flatMap(({ item, names, pinyin, initials }) =>
      [...names, ...pinyin, ...initials].map((text) => ({ item, text: fuzzysort.prepare(text) })),
    )
    return (query) => fuzzysort.go(query, targets, { key: 'text', limit: 1, threshold: 0.3 })[0]?.obj.item
  },
  'pinyin-match': (items) => {
    const labels = items.flatMap((item) => labelsOf(item).map((label) => ({ item, label })))
    return (query) => {
      let best: { item: SortingItem; rest: number } | undefined
      for (const { item, label } of labels) {
        const range = pinyinMatch.match(label, query)
        if (!Array.isArray(range)) continue
        // It does not rank: the fewest characters left over come first.
        const rest = label.length - (range[1] - range[0] + 1)
        if (best === undefined || rest < best.rest) best = { item, rest }
      }
      return best?.item
    }
  },
}

function labelsOf({ name, aliases = [] }: SortingItem): string[] {
  return [name, ...aliases]
}

const prepared = new WeakMap<readonly SortingItem[], Entry[]>()

/** Readings take longer than any rival's index: made once for all of them. */
export function entriesOf(items: readonly SortingItem[]): Entry[] {
  const held = prepared.get(items) ?? makeEntries(items)
  prepared.set(items, held)
  return held
}

function makeEntries(items: readonly SortingItem[]): Entry[] {
  return items.map((item, id) => {
    const names = labelsOf(item)
    const readings = names.map(readingOf)
    return {
      id,
      item,
      names,
      pinyin: readings.map((reading) => reading.join('')),
      initials: readings.map((reading) => reading.map((syllable) => syllable.charAt(0)).join('')),
    }
  })
}
