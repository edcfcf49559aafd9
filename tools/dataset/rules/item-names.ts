import { searchText } from '../../../src/domain/sorting/search-text'
import type { Diagnostic } from '../diagnostic'
import { type JsonPath, nodesAt, textAt } from '../json-path'
import type { Content } from '../read'

const file = 'sorting.json'

interface Name {
  item: string
  bin: string | undefined
  /** Counted from one. */
  row: number
}

/**
 * Items that a search could not tell apart: two of one name, and an alias or dialect synonym that belongs
 * to an item of another bin. Names are compared as the search compares them: punctuation does not tell two apart.
 */
export function confusedItems(content: Content): Diagnostic[] {
  const items = nodesAt(content[file], 'items[]').map(({ path, value }, index) => ({
    path,
    value,
    name: { item: textAt(value, 'name') ?? '', bin: textAt(value, 'bin'), row: index + 1 },
  }))
  const diagnostics: Diagnostic[] = []
  const names = new Map<string, Name>()
  for (const { path, name } of items) {
    const key = searchText(name.item)
    if (key === '') continue
    const first = names.get(key)
    if (first === undefined) names.set(key, name)
    else diagnostics.push(twice([...path, 'name'], name, first, (bin) => binName(content, bin)))
  }
  const aliases = items.flatMap(({ path, value, name }) =>
    nodesAt(value, 'aliases[]').map((alias) => ({ path: [...path, ...alias.path], word: alias.value, name })),
  )
  const synonyms = nodesAt(content[file], 'dialectSynonyms[]').map(({ path, value }) => ({
    path: [...path, 'word'],
    word: textAt(value, 'word'),
    name: names.get(searchText(textAt(value, 'item') ?? '')),
  }))
  const taken = new Map<string, Name>()
  for (const { path, word, name } of [...aliases, ...synonyms]) {
    // A dialect synonym that points nowhere is reported as such.
    if (typeof word !== 'string' || name === undefined) continue
    const key = searchText(word)
    if (key === '') continue
    const other = names.get(key) ?? taken.get(key)
    if (other !== undefined && other.bin !== name.bin) diagnostics.push(claimed(path, word, other))
    if (!taken.has(key)) taken.set(key, name)
  }
  return diagnostics
}

function twice(
  path: JsonPath,
  { item, bin, row }: Name,
  first: Name,
  named: (bin: string | undefined) => string,
): Diagnostic {
  const apart = item === first.item ? '' : `：跟「${first.item}」只差标点、空格或写法，搜起来一样`
  const advice = '合成一条；是两样东西就把名称写清楚'
  if (bin === first.bin) return { file, path, problem: `「${item}」有两条${apart}`, advice }
  const bins = `第 ${first.row} 条投${named(first.bin)}，第 ${row} 条投${named(bin)}`
  return { file, path, problem: `「${item}」有两条，${bins}${apart}`, advice: `查清投哪个桶，${advice}` }
}

/** What the bin of an id is called; the id itself where there is no such bin. */
function binName(content: Content, id: string | undefined): string {
  const bin = nodesAt(content[file], 'bins[]').find(({ value }) => textAt(value, 'id') === id)
  return textAt(bin?.value, 'name') ?? id ?? '（没写）'
}

function claimed(path: JsonPath, alias: string, other: Name): Diagnostic {
  const named = searchText(alias) === searchText(other.item)
  const whose = !named
    ? `也是「${other.item}」的别名`
    : alias === other.item
      ? '是另一条物品的名称'
      : `跟另一条物品「${other.item}」搜起来一样`
  return {
    file,
    path,
    problem: `「${alias}」${whose}，两条投的桶不一样`,
    advice: '一个叫法只能投一处：删掉这个叫法，或改正其中一条的桶',
  }
}
