import type { Diagnostic } from '../diagnostic'
import { type JsonPath, nodesAt, textAt, textNodes } from '../json-path'
import type { Content, DatasetFile } from '../read'
import { suggest } from '../suggest'
import { idsOnWalls } from './printed'

type Kind =
  | 'service'
  | 'host'
  | 'source'
  | 'amenity'
  | 'need'
  | 'place'
  | 'article'
  | 'bin'
  | 'item'
  | 'state'
  | 'kind'

/** Where each kind of thing is defined, and what it is called in Chinese. */
const definitions: Record<Kind, { file: DatasetFile; ids: string; name: string }> = {
  service: { file: 'neighbourhood.json', ids: 'services[].id', name: '服务' },
  host: { file: 'neighbourhood.json', ids: 'hosts[].id', name: '单位种类' },
  source: { file: 'neighbourhood.json', ids: 'sources[].id', name: '出处' },
  amenity: { file: 'neighbourhood.json', ids: 'relief.amenities[].id', name: '设施' },
  need: { file: 'neighbourhood.json', ids: 'needs[].id', name: '需求' },
  place: { file: 'places.json', ids: 'places[].id', name: '地点' },
  article: { file: 'news.json', ids: 'articles[].id', name: '文章' },
  bin: { file: 'sorting.json', ids: 'bins[].id', name: '桶' },
  item: { file: 'sorting.json', ids: 'items[].name', name: '物品' },
  state: { file: 'sorting.json', ids: 'conditions.states[].id', name: '状态' },
  kind: { file: 'sorting.json', ids: 'conditions.kinds[].id', name: '类' },
}

/** Every field that names something defined elsewhere. */
const references: [DatasetFile, string, Kind][] = [
  ['neighbourhood.json', 'needs[].services[]', 'service'],
  ['neighbourhood.json', 'roles.relief', 'service'],
  ['neighbourhood.json', 'roles.aed', 'service'],
  ['neighbourhood.json', 'roles.meals[]', 'service'],
  ['neighbourhood.json', 'roles.care[]', 'service'],
  ['neighbourhood.json', 'relief.source', 'source'],
  ['neighbourhood.json', 'relief.hotline.source', 'source'],
  ['neighbourhood.json', 'unlocated[].need', 'need'],
  ['neighbourhood.json', 'unlocated[].source', 'source'],
  ['neighbourhood.json', 'figures[].article', 'article'],
  ['places.json', 'places[].host', 'host'],
  ['places.json', 'places[].services[].service', 'service'],
  ['places.json', 'places[].services[].source', 'source'],
  ['places.json', 'places[].hours.source', 'source'],
  ['places.json', 'places[].equipment[].service', 'service'],
  ['places.json', 'places[].equipment[].source', 'source'],
  ['places.json', 'places[].equipment[].hours.source', 'source'],
  ['places.json', 'places[].phones[].source', 'source'],
  ['places.json', 'places[].amenities[].amenity', 'amenity'],
  ['news.json', 'articles[].source', 'source'],
  ['news.json', 'articles[].services[]', 'service'],
  ['news.json', 'articles[].confirmed[].source', 'source'],
  ['news.json', 'articles[].sections[].blocks[].places[]', 'place'],
  ['sorting.json', 'items[].bin', 'bin'],
  ['sorting.json', 'unsure.bin', 'bin'],
  ['sorting.json', 'unsure.exceptions[].bin', 'bin'],
  ['sorting.json', 'bins[].mistakes[]', 'item'],
  ['sorting.json', 'examples.synonym.item', 'item'],
  ['sorting.json', 'examples.quiz[]', 'item'],
  ['sorting.json', 'asked[].name', 'item'],
  ['sorting.json', 'confusable[].items[]', 'item'],
  ['sorting.json', 'comesApart[].item', 'item'],
  ['sorting.json', 'comesApart[].parts[].item', 'item'],
  ['sorting.json', 'dialectSynonyms[].item', 'item'],
  ['sorting.json', 'conditions.kinds[].bins[]', 'bin'],
  ['sorting.json', 'conditions.rules[].kind', 'kind'],
  ['sorting.json', 'conditions.rules[].states[]', 'state'],
  ['sorting.json', 'conditions.rules[].bin', 'bin'],
  ['sorting.json', 'conditions.rules[].cases[].bin', 'bin'],
  ['sorting.json', 'conditions.wholes[].of[]', 'bin'],
  ['sorting.json', 'conditions.wholes[].bin', 'bin'],
  ['sorting.json', 'conditions.wholes[].cases[].bin', 'bin'],
]

/** Every field that names a thing of this kind: its file and its pattern. */
export function fieldsNaming(named: Kind): [DatasetFile, string][] {
  return references.flatMap(([file, pattern, kind]) => (kind === named ? [[file, pattern]] : []))
}

/**
 * Ids and names that point nowhere. What is empty is the schema's to report; where the file that defines
 * them could not be read, nothing can be said of them.
 */
export function brokenReferences(content: Content): Diagnostic[] {
  const known = new Map<Kind, Map<string, string>>()
  return references.flatMap(([file, pattern, kind]) => {
    if (!(definitions[kind].file in content)) return []
    const ids = known.get(kind) ?? idsOf(content, kind)
    known.set(kind, ids)
    return nodesAt(content[file], pattern).flatMap(({ path, value }) =>
      typeof value !== 'string' || value === '' || ids.has(value)
        ? []
        : [nowhere(file, path, value, kind, ids)],
    )
  })
}

/** Figures whose section is not in their article. */
export function brokenSections(content: Content): Diagnostic[] {
  const file = 'neighbourhood.json'
  return nodesAt(content[file], 'figures[]').flatMap(({ path, value }) => {
    const section = textAt(value, 'section')
    if (section === undefined || section === '') return []
    const article = nodesAt(content['news.json'], 'articles[]').find(
      (found) => textAt(found.value, 'id') === textAt(value, 'article'),
    )
    // An article that does not exist is reported already.
    if (article === undefined) return []
    const ids = nodesAt(article.value, 'sections[].id')
      .flatMap((id) => textNodes(id.value))
      .map((id) => id.value)
    if (ids.includes(section)) return []
    return [
      {
        file,
        path: [...path, 'section'],
        problem: `那篇文章里没有编号是「${section}」的小节`,
        advice: meantOr(section, ids, `可以写：${ids.join('、')}`),
      },
    ]
  })
}

/** The ids of a kind, with the name that each has beside it. */
function idsOf(content: Content, kind: Kind): Map<string, string> {
  const { file, ids } = definitions[kind]
  const [, rows = '', key = ''] = /^(.*)\.(\w+)$/.exec(ids) ?? []
  const defined = nodesAt(content[file], rows).flatMap(({ value }): [string, string][] => {
    const id = textAt(value, key)
    return id === undefined ? [] : [[id, textAt(value, 'name') ?? textAt(value, 'title') ?? '']]
  })
  // What hangs on a wall and has lost its place is said there, and not again wherever it is named.
  const onWalls = kind === 'place' ? idsOnWalls(content) : []
  return new Map([...onWalls.map((id): [string, string] => [id, '']), ...defined])
}

function nowhere(
  file: DatasetFile,
  path: JsonPath,
  value: string,
  kind: Kind,
  ids: Map<string, string>,
): Diagnostic {
  const { file: home, name } = definitions[kind]
  const [named] = [...ids].find(([id, called]) => called === value && id !== value) ?? []
  if (named !== undefined)
    return { file, path, problem: `写的是${name}的名称`, advice: `「${value}」的编号是「${named}」，写编号` }
  return {
    file,
    path,
    problem: `没有叫「${value}」的${name}`,
    advice: meantOr(value, ids.keys(), `先在 ${home} 里加上这个${name}，或改成那里已有的`),
  }
}

function meantOr(written: string, known: Iterable<string>, otherwise: string): string {
  const meant = suggest(written, known)
  return meant === undefined ? otherwise : `是不是想写「${meant}」？不是的话，${otherwise}`
}

/** What a field that names something defined elsewhere may hold, with what it is called; undefined for any other field. */
export function knownAt(
  file: DatasetFile,
  content: Content,
  path: JsonPath,
): { id: string; name: string }[] | undefined {
  const pattern = path
    .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .slice(1)
  const kind = references.find((each) => each[0] === file && each[1] === pattern)?.[2]
  return kind && [...idsOf(content, kind)].map(([id, name]) => ({ id, name }))
}
