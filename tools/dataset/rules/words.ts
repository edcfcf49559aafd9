import { searchText } from '../../../src/domain/sorting/search-text'
import type { Diagnostic } from '../diagnostic'
import { isObject, type JsonNode, nodesAt, numberAt, textAt, textNodes } from '../json-path'
import type { Content } from '../read'

const file = 'neighbourhood.json'

/** Tabs that are shown and have no words on them. */
export function missingTitles(content: Content): Diagnostic[] {
  const [titles] = nodesAt(content[file], 'words.tabs')
  if (titles === undefined || !isObject(titles.value)) return []
  const { path, value } = titles
  return nodesAt(content[file], 'tabs[]').flatMap(({ value: tab }) =>
    typeof tab !== 'string' || tab in value
      ? []
      : [{ file, path, problem: `标签页 ${tab} 没有写字`, advice: `补上："${tab}": "两到四个字"` }],
  )
}

/** Examples of what can be looked for that find nothing: a person who tries one would be told so. */
export function examplesOfNothing(content: Content): Diagnostic[] {
  return [...stationExamples(content), ...synonymExample(content)]
}

function stationExamples(content: Content): Diagnostic[] {
  if (!('places.json' in content)) return []
  const services = nodesAt(content[file], 'services[]')
  const places = nodesAt(content['places.json'], 'places[]')
  const known = places.flatMap(({ value }) => [
    ...['name', 'hostName', 'road'].map((key) => textAt(value, key) ?? ''),
    String(numberAt(value, 'number') ?? ''),
    ...servicesOf(value, services),
  ])
  const misnumbered = places.some(
    ({ value }) =>
      isObject(value) && ('number' in value || 'stationName' in value) && typeof value.number !== 'number',
  )
  return nodesAt(content[file], 'searchExamples[]').flatMap(({ path, value }) => {
    if (typeof value !== 'string' || value === '') return []
    // A station whose number is missing or no number is an error of its own, and may be the one that is looked for.
    const finds = /^\d+$/.test(value)
      ? misnumbered || known.includes(value)
      : known.some((text) => text.includes(value))
    if (finds) return []
    return [
      { file, path, problem: `「${value}」一处也找不到`, advice: '换一个真能找到的站号、路名、单位或服务' },
    ]
  })
}

function servicesOf(place: unknown, services: JsonNode[]): string[] {
  const offered = ['services[].service', 'equipment[].service'].flatMap((pattern) =>
    nodesAt(place, pattern).map(({ value }) => value),
  )
  return services.flatMap(({ value }) =>
    offered.includes(textAt(value, 'id')) ? [textAt(value, 'name') ?? '', textAt(value, 'short') ?? ''] : [],
  )
}

/** The other name has to be one under which the search finds that very item. */
function synonymExample(content: Content): Diagnostic[] {
  const json = content['sorting.json']
  return nodesAt(json, 'examples.synonym').flatMap(({ path, value }) => {
    const word = textAt(value, 'word')
    const item = textAt(value, 'item')
    if (word === undefined || word === '' || item === undefined) return []
    const row = nodesAt(json, 'items[]').find((each) => textAt(each.value, 'name') === item)
    // An item that does not exist is reported already.
    if (row === undefined) return []
    const aliases = nodesAt(row.value, 'aliases[]').flatMap((alias) => textNodes(alias.value))
    const synonyms = nodesAt(json, 'dialectSynonyms[]').filter((each) => textAt(each.value, 'item') === item)
    const names = [
      ...aliases.map((alias) => alias.value),
      ...synonyms.map((each) => textAt(each.value, 'word') ?? ''),
    ]
    if (names.some((name) => searchText(name) === searchText(word))) return []
    return [
      {
        file: 'sorting.json' as const,
        path: [...path, 'word'],
        problem: `「${word}」不是「${item}」的别名，也不是它的本地说法`,
        advice: '写它的 aliases 或 dialectSynonyms 里有的叫法，或把这个叫法加进去',
      },
    ]
  })
}
