import cases from '@dataset/sorting-cases'
import packed from '@dataset/sorting-items'
import rules from '@dataset/sorting-rules'
import { useMemo, useState } from 'react'
import type { SortingItem } from '#types/dataset'
import { wordOfEntry } from '@/domain/sorting-entry'
import { buildSortingIndex, type SortingIndex } from '@/domain/sorting-index'
import { unpackItems } from '@/domain/sorting-items'
import { nearestItems } from '@/domain/sorting-nearest'
import { type SortingHit, searchSorting } from '@/domain/sorting-search'
import { unpackSpelling } from '@/domain/sorting-spelling'
import { type Verdict, verdictOf } from '@/domain/sorting-verdict'
import { useEntryQuery } from '@/platform/entry'
import { useRecentWords } from '@/platform/recent-words'
import { scrollToTop } from '@/platform/scroll'

/** What the page shows under its search box. */
export type SearchScreen =
  | { kind: 'start'; recent: readonly string[] }
  | { kind: 'results'; query: string; hits: readonly SortingHit[] }
  | { kind: 'nothing'; query: string; near: readonly SortingItem[] }
  | { kind: 'verdict'; verdict: Verdict; query: string }

/** What was typed, what was opened, and what follows from it. `bare`: opened without a word, to type one. */
export function useSearch() {
  const entry = wordOfEntry(useEntryQuery().q)
  const [query, setQuery] = useState(() => (itemNamed(entry) ? '' : entry))
  const [opened, setOpened] = useState(() => itemNamed(entry)?.name)
  const { recent, add, clear } = useRecentWords()
  const screen = useMemo(() => screenOf(query, opened, recent), [query, opened, recent])
  return {
    query,
    bare: entry === '',
    screen,
    typed: (words: string) => {
      setQuery(words)
      setOpened(undefined)
    },
    open: (name: string) => {
      setOpened(name)
      add(name)
      scrollToTop()
    },
    close: () => setOpened(undefined),
    clearRecent: clear,
  }
}

function screenOf(query: string, opened: string | undefined, recent: string[]): SearchScreen {
  const item = itemNamed(opened)
  const verdict = item && verdictOf(item, { ...rules, ...cases }, guide().table)
  if (verdict) return { kind: 'verdict', verdict, query }
  if (query.trim() === '') return { kind: 'start', recent }
  const hits = searchSorting(guide().index, query)
  if (hits.length > 0) return { kind: 'results', query, hits }
  return { kind: 'nothing', query: query.trim(), near: nearestItems(guide().index, query) }
}

function itemNamed(name: string | undefined): SortingItem | undefined {
  return name ? guide().table.get(name) : undefined
}

interface Guide {
  index: SortingIndex
  table: Map<string, SortingItem>
}

let built: Guide | undefined

/** Built at the first keystroke: opening the page does not pay for it. */
function guide(): Guide {
  if (built !== undefined) return built
  const items = unpackItems(packed)
  const index = buildSortingIndex(items, { ...rules, ...cases }, unpackSpelling(packed))
  built = { index, table: new Map(items.map((item) => [item.name, item])) }
  return built
}
