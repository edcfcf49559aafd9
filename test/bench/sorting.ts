import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { SortingItem } from '#types/dataset'
import { unpackDictionary } from '../../src/domain/sorting/character-dictionary'
import { unpackItems } from '../../src/domain/sorting/items'
import { buildSortingSearch } from '../../src/domain/sorting/search/sorting-search'
import { everydayCharacters } from '../../tools/dataset/item-pinyin'
import { packItems } from '../../tools/dataset/pack-sorting'
import { type AskedQuery, askedQueries, sorting, sortingSearch } from '../fixtures/sorting'
import { measureUnlisted, type Told, toldBy, unlistedWords } from '../fixtures/unlisted-words'
import { entriesOf, type Rival, rivals } from './sorting-rivals'

type Row = Record<string, string | number>

const many = 50_000
/** At 50,000 items some rivals need seconds a query: fewer queries, of every kind. */
const sampleAt = 45

/** Accuracy by kind of query and speed, ours beside the others on the same queries in the same run. */
export async function benchSorting(): Promise<Record<string, Row[]>> {
  const queries = askedQueries()
  const searches: Record<string, (items: readonly SortingItem[]) => Rival> = { ours, ...rivals }
  const built = Object.entries(searches).map(([name, build]) => ({ name, ...measured(build, sorting.items) }))
  const crowd = manyItems()
  const sample = everyNth(queries, sampleAt)
  return {
    'sorting: first result in the right bin, %': accuracy(queries, built),
    'sorting: words that are in no table, % of the verdicts wrong and % of the words led to the right bin':
      sets.flatMap((set) => unlisted(set, built)),
    [`sorting: ${sorting.items.length} items`]: built.map((search) => speedRow(search, queries)),
    [`sorting: ${many} items`]: Object.entries(searches).map(([name, build]) =>
      speedRow({ name, ...measured(build, crowd) }, sample),
    ),
  }
}

function ours(items: readonly SortingItem[]): Rival {
  const packed = packItems([...items])
  const search = buildSortingSearch(unpackItems(packed), sorting, unpackDictionary(packed))
  return (query) => search.hitsFor(query)[0]?.item
}

interface Built {
  name: string
  search: Rival
  megabytes: number
  loadMs: number
}

/** What the phone does is measured, not what the build does: packing and readings are left out of the load time. */
function measured(build: (items: readonly SortingItem[]) => Rival, items: readonly SortingItem[]) {
  entriesOf(items)
  const prepared = build === ours ? loadOurs(items) : () => build(items)
  const before = memory()
  const start = performance.now()
  const search = prepared()
  const loadMs = performance.now() - start
  return { search, loadMs: round(loadMs), megabytes: round((memory() - before) / 2 ** 20) }
}

function loadOurs(items: readonly SortingItem[]): () => Rival {
  const packed = packItems([...items])
  return () => {
    const search = buildSortingSearch(unpackItems(packed), sorting, unpackDictionary(packed))
    return (query) => search.hitsFor(query)[0]?.item
  }
}

function memory(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function accuracy(queries: AskedQuery[], built: Built[]): Row[] {
  const kinds = [...new Set(queries.map(({ kind }) => kind)), 'all']
  const rights = built.map(({ name, search }) => ({
    name,
    right: queries.map((asked) => isRight(asked, search)),
  }))
  return kinds.map((kind) => {
    const row: Row = {
      kind,
      queries: queries.filter((asked) => kind === 'all' || asked.kind === kind).length,
    }
    for (const { name, right } of rights) {
      const of = right.filter((_, at) => kind === 'all' || queries[at]?.kind === kind)
      row[name] = round((100 * of.filter(Boolean).length) / of.length)
    }
    return row
  })
}

function isRight({ query, bins }: AskedQuery, search: Rival): boolean {
  const bin = search(query)?.bin
  return bin === undefined ? bins.length === 0 : bins.includes(bin)
}

const sets = ['chosen-by', 'held-out'] as const

/** Ours tells verdicts, cases and suggestions; the others know no certainty, so all that they find is a verdict. */
function unlisted(set: (typeof sets)[number], built: Built[]): Row[] {
  const words = unlistedWords(set)
  const { answerFor } = sortingSearch
  const tellOf = ({ name, search }: Built) =>
    name === 'ours'
      ? (word: string) => toldBy(answerFor(word))
      : (word: string): Told => {
          const bin = search(word)?.bin
          return bin === undefined ? { kind: 'suggestions', bins: [] } : { kind: 'card', bin }
        }
  return built.map((search) => {
    const { cards, wrong, right } = measureUnlisted(words, tellOf(search))
    return {
      words: `${set} ${words.length}`,
      search: search.name,
      verdicts: cards,
      'wrong, %': round((100 * wrong.length) / Math.max(1, cards)),
      'right, %': round((100 * right) / words.length),
    }
  })
}

function speedRow({ name, search, loadMs, megabytes }: Built, queries: AskedQuery[]): Row {
  for (const { query } of queries.slice(0, 50)) search(query)
  const times = queries.map(({ query }) => {
    const start = performance.now()
    search(query)
    return performance.now() - start
  })
  times.sort((a, b) => a - b)
  const at = (share: number) => round(times[Math.floor((times.length - 1) * share)] ?? 0)
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length
  return {
    search: name,
    'mean ms': round(mean),
    'p95 ms': at(0.95),
    'worst ms': at(1),
    'load ms': loadMs,
    'memory MB': megabytes,
  }
}

/** 50,000 different items: each of the table's with two characters in front, as a brand would stand. */
function manyItems(): SortingItem[] {
  const characters = everydayCharacters()
  const brand = (n: number) => `${characters[(n * 37) % 3755] ?? ''}${characters[(n * 101 + 7) % 3755] ?? ''}`
  return Array.from({ length: many }, (_, n) => {
    const item = sorting.items[n % sorting.items.length] ?? { name: '', bin: 'dry' as const, votes: [1, 1] }
    if (n < sorting.items.length) return item
    return {
      ...item,
      name: brand(n) + item.name,
      aliases: item.aliases?.map((alias) => brand(n) + alias),
      votes: [1, 1],
    }
  })
}

function everyNth<T>(list: readonly T[], n: number): T[] {
  return list.filter((_, at) => at % n === 0)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

if (process.argv[1] !== undefined && path.resolve(process.argv[1]) === __filename) {
  benchSorting().then((tables) => {
    for (const [name, rows] of Object.entries(tables)) {
      console.log(`\n${name}`)
      console.table(rows)
    }
  })
}
