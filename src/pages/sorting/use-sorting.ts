import packed from '@dataset/sorting-items'
import rules from '@dataset/sorting-rules'
import { useMemo, useState } from 'react'
import type { SortingItem } from '#types/dataset'
import { readRecentWords, withRecentWord } from '@/domain/recent-words'
import { wordOfEntry } from '@/domain/sorting-entry'
import { buildSortingIndex, type SortingIndex } from '@/domain/sorting-index'
import { unpackItems } from '@/domain/sorting-items'
import { nearestItems } from '@/domain/sorting-nearest'
import { type SortingHit, searchSorting } from '@/domain/sorting-search'
import { unpackSpelling } from '@/domain/sorting-spelling'
import { type Verdict, verdictOf } from '@/domain/sorting-verdict'
import { useEntryQuery } from '@/platform/entry'
import { scrollToTop } from '@/platform/scroll'
import { readStored, store } from '@/platform/storage'

/** What the page shows under its search box. */
export type SortingScreen =
  | { kind: 'home'; recent: readonly string[] }
  | { kind: 'results'; query: string; hits: readonly SortingHit[] }
  | { kind: 'nothing'; query: string; near: readonly SortingItem[] }
  | { kind: 'verdict'; verdict: Verdict; query: string }

const recentKey = 'sorting-recent'

/** What was typed, what was opened, and what follows from it. */
export function useSorting() {
  const entry = wordOfEntry(useEntryQuery().q)
  const [query, setQuery] = useState(() => (itemNamed(entry) ? '' : entry))
  const [opened, setOpened] = useState(() => itemNamed(entry)?.name)
  const [recent, setRecent] = useState(() => readRecentWords(readStored(recentKey)))
  const screen = useMemo(() => screenOf(query, opened, recent), [query, opened, recent])

  const keep = (words: string[]) => {
    store(recentKey, words)
    setRecent(words)
  }
  return {
    query,
    screen,
    type: (typed: string) => {
      setQuery(typed)
      setOpened(undefined)
    },
    open: (name: string) => {
      setOpened(name)
      // Storage may have changed while another page was in front.
      keep(withRecentWord(readRecentWords(readStored(recentKey)), name))
      scrollToTop()
    },
    close: () => setOpened(undefined),
    clearRecent: () => keep([]),
  }
}

function screenOf(query: string, opened: string | undefined, recent: string[]): SortingScreen {
  const item = itemNamed(opened)
  const verdict = item && verdictOf(item, rules, sorting().table)
  if (verdict) return { kind: 'verdict', verdict, query }
  if (query.trim() === '') return { kind: 'home', recent }
  const hits = searchSorting(sorting().index, query)
  if (hits.length > 0) return { kind: 'results', query, hits }
  return { kind: 'nothing', query: query.trim(), near: nearestItems(sorting().index, query) }
}

function itemNamed(name: string | undefined): SortingItem | undefined {
  return name ? sorting().table.get(name) : undefined
}

interface Sorting {
  index: SortingIndex
  table: Map<string, SortingItem>
}

let built: Sorting | undefined

/** Built at the first keystroke: opening the tab does not pay for it. */
function sorting(): Sorting {
  if (built !== undefined) return built
  const items = unpackItems(packed)
  const index = buildSortingIndex(items, rules, unpackSpelling(packed))
  built = { index, table: new Map(items.map((item) => [item.name, item])) }
  return built
}
