import { normalise } from '../../../src/domain/normalise'
import { type Path, select, textAt } from '../select'
import type { Content, Finding } from './finding'

const file = 'sorting.json'

interface Name {
  item: string
  bin: string | undefined
}

/**
 * Items that a search could not tell apart: two of one name, and an alias or a local saying that belongs
 * to an item of another bin. Names are compared as the search compares them.
 */
export function confusedItems(content: Content): Finding[] {
  const items = select(content[file], 'items[]').map(({ path, value }) => ({
    path,
    value,
    name: { item: textAt(value, 'name') ?? '', bin: textAt(value, 'bin') },
  }))
  const findings: Finding[] = []
  const names = new Map<string, Name>()
  for (const { path, name } of items) {
    const key = normalise(name.item)
    if (key === '') continue
    if (names.has(key)) findings.push(twice([...path, 'name'], name.item))
    else names.set(key, name)
  }
  const aliases = items.flatMap(({ path, value, name }) =>
    select(value, 'aliases[]').map((alias) => ({ path: [...path, ...alias.path], word: alias.value, name })),
  )
  const sayings = select(content[file], 'sayings[]').map(({ path, value }) => ({
    path: [...path, 'word'],
    word: textAt(value, 'word'),
    name: names.get(normalise(textAt(value, 'item') ?? '')),
  }))
  const taken = new Map<string, Name>()
  for (const { path, word, name } of [...aliases, ...sayings]) {
    // A saying that points nowhere is reported as such.
    if (typeof word !== 'string' || word === '' || name === undefined) continue
    const key = normalise(word)
    const other = names.get(key) ?? taken.get(key)
    if (other !== undefined && other.bin !== name.bin) findings.push(claimed(path, word, other))
    if (!taken.has(key)) taken.set(key, name)
  }
  return findings
}

function twice(path: Path, item: string): Finding {
  return { file, path, problem: `「${item}」有两条`, advice: '合成一条；是两样东西就把名称写清楚' }
}

function claimed(path: Path, alias: string, other: Name): Finding {
  const whose =
    normalise(alias) === normalise(other.item) ? '是另一条物品的名称' : `也是「${other.item}」的别名`
  return {
    file,
    path,
    problem: `「${alias}」${whose}，两条投的桶不一样`,
    advice: '一个叫法只能投一处：删掉这个叫法，或改正其中一条的桶',
  }
}
