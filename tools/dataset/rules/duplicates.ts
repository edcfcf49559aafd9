import type { Diagnostic } from '../diagnostic'
import { type JsonNode, nodesAt } from '../json-path'
import type { Content, DatasetFile } from '../read'

/** Fields that no two rows of a file may share, and what follows when they do. */
const unique: { file: DatasetFile; field: string; advice: string }[] = [
  { file: 'neighbourhood.json', field: 'sources[].id', advice: '改成另一个编号' },
  { file: 'neighbourhood.json', field: 'landmarks[].id', advice: '改成另一个编号' },
  { file: 'neighbourhood.json', field: 'landmarks[].name', advice: '居民分不清两个同名的路标，改一个' },
  { file: 'neighbourhood.json', field: 'services[].id', advice: '改成另一个编号' },
  { file: 'neighbourhood.json', field: 'services[].name', advice: '合成一条，或改一个名称' },
  { file: 'neighbourhood.json', field: 'needs[].id', advice: '改成另一个编号' },
  { file: 'neighbourhood.json', field: 'needs[].name', advice: '合成一条，或改一个名称' },
  { file: 'neighbourhood.json', field: 'relief.amenities[].id', advice: '改成另一个编号' },
  { file: 'neighbourhood.json', field: 'relief.amenities[].name', advice: '删掉一条，或改一个名称' },
  { file: 'neighbourhood.json', field: 'unlocated[].id', advice: '改成另一个编号' },
  { file: 'places.json', field: 'places[].id', advice: '编号印在墙上，每站一个：给后加的换一个没用过的' },
  { file: 'places.json', field: 'places[].number', advice: '站号印在墙上，每站一个：给后加的换一个没用过的' },
  { file: 'places.json', field: 'places[].name', advice: '列表里分不清两个同名的地点，改一个' },
  { file: 'places.json', field: 'places[].stationName', advice: '同一处写了两遍就删一条' },
  { file: 'places.json', field: 'places[].post', advice: '一处市民驿站只写一条' },
  { file: 'places.json', field: 'places[].post.name', advice: '一处驿站只写一条' },
  { file: 'neighbourhood.json', field: 'hosts[].id', advice: '改成另一个编号' },
  { file: 'neighbourhood.json', field: 'hosts[].name', advice: '合成一条，或改一个名称' },
  { file: 'news.json', field: 'articles[].id', advice: '改成另一个编号' },
  { file: 'sorting.json', field: 'bins[].id', advice: '改成另一个编号' },
  { file: 'sorting.json', field: 'asked[].name', advice: '删掉一条' },
  { file: 'sorting.json', field: 'comesApart[].item', advice: '合成一条' },
  { file: 'sorting.json', field: 'conditions.states[].id', advice: '改成另一个编号' },
  {
    file: 'sorting.json',
    field: 'conditions.states[].words[]',
    advice: '一个说法只写在一种状态里：删掉一个',
  },
  { file: 'sorting.json', field: 'conditions.kinds[].id', advice: '改成另一个编号' },
  { file: 'sorting.json', field: 'dialectSynonyms[].word', advice: '一个说法只能指一样物品：删掉一条' },
]

/** The same inside each row of a list: a place offers a service once, an article has a section once. */
const uniqueInside: { file: DatasetFile; rows: string; field: string; advice: string }[] = [
  { file: 'neighbourhood.json', rows: 'needs[]', field: 'services[]', advice: '删掉一条' },
  {
    file: 'places.json',
    rows: 'places[]',
    field: 'services[].service',
    advice: '一处的一项服务只写一条，以新的为准',
  },
  {
    file: 'places.json',
    rows: 'places[]',
    field: 'amenities[].amenity',
    advice: '一样设施只写一条，以后看的为准',
  },
  { file: 'news.json', rows: 'articles[]', field: 'sections[].id', advice: '改成另一个编号' },
  { file: 'sorting.json', rows: 'confusable[]', field: 'items[]', advice: '删掉一个' },
]

/** Ids, numbers and names that are used twice. The later row is the one reported. */
export function duplicates(content: Content): Diagnostic[] {
  const whole = unique.flatMap(({ file, field, advice }) =>
    repeated(nodesAt(content[file], field), file, advice),
  )
  const inside = uniqueInside.flatMap(({ file, rows, field, advice }) =>
    nodesAt(content[file], rows).flatMap((row) => {
      const found = nodesAt(row.value, field).map(({ path, value }) => ({
        path: [...row.path, ...path],
        value,
      }))
      return repeated(found, file, advice)
    }),
  )
  return [...whole, ...inside]
}

function repeated(found: JsonNode[], file: DatasetFile, advice: string): Diagnostic[] {
  const seen = new Set<unknown>()
  return found.flatMap(({ path, value }) => {
    if (typeof value !== 'string' && typeof value !== 'number') return []
    if (seen.has(value)) return [{ file, path, problem: `「${value}」用了两次`, advice }]
    seen.add(value)
    return []
  })
}
