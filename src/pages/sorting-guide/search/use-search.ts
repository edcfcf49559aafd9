import cases from '@dataset/sorting-cases'
import packed from '@dataset/sorting-items'
import rules from '@dataset/sorting-rules'
import { useMemo, useState } from 'react'
import type { SortingItem } from '#types/dataset'
import { unpackDictionary } from '@/domain/sorting/character-dictionary'
import { unpackItems } from '@/domain/sorting/items'
import { readLaunchWord } from '@/domain/sorting/launch-word'
import {
  buildSortingSearch,
  type SortingAnswer,
  type SortingSearch,
} from '@/domain/sorting/search/sorting-search'
import { type Verdict, verdictOf } from '@/domain/sorting/verdict'
import { useLaunchParameters } from '@/platform/launch-parameters'
import { useRecentWords } from '@/platform/recent-words'

/** What the page shows under its search box. */
export type SearchScreen =
  | { kind: 'start'; recent: readonly string[] }
  | { kind: 'answer'; query: string; answer: SortingAnswer }
  | { kind: 'verdict'; verdict: Verdict }

/**
 * What is looked for and what is found. Opened with the name of an item, the page is its verdict until somebody types.
 * `bare`: opened without a word, to type one. Call `opened` with the item that was chosen: it is offered again.
 */
export function useSearch() {
  const entry = readLaunchWord(useLaunchParameters().q)
  const [item, setItem] = useState(() => itemNamed(entry))
  const [query, setQuery] = useState(item ? '' : entry)
  const { recent, add, clear } = useRecentWords()
  const screen = useMemo(() => screenOf(item, query, recent), [item, query, recent])
  return {
    query,
    bare: entry === '',
    screen,
    typed: (words: string) => {
      setQuery(words)
      setItem(undefined)
    },
    opened: add,
    clearRecent: clear,
  }
}

function screenOf(item: SortingItem | undefined, query: string, recent: string[]): SearchScreen {
  const verdict = item && verdictOf(item, { ...rules, ...cases }, guide().table)
  if (verdict) return { kind: 'verdict', verdict }
  if (query.trim() === '') return { kind: 'start', recent }
  return { kind: 'answer', query, answer: guide().search.answerFor(query) }
}

function itemNamed(name: string | undefined): SortingItem | undefined {
  return name ? guide().table.get(name) : undefined
}

interface Guide {
  search: SortingSearch
  table: Map<string, SortingItem>
}

let built: Guide | undefined

/** Built at the first keystroke: opening the page does not pay for it. */
function guide(): Guide {
  if (built !== undefined) return built
  const items = unpackItems(packed)
  const search = buildSortingSearch(items, { ...rules, ...cases }, unpackDictionary(packed))
  built = { search, table: new Map(items.map((item) => [item.name, item])) }
  return built
}
