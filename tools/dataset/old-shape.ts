import type { JsonPath } from './json-path'
import type { DatasetFile } from './read'

/** Fields that datasets used to have, with what became of them. */
const gone: Record<string, string> = {
  'neighbourhood.json asOf': 'asOf 不用写了，由出处算出：删掉这一行',
  'sorting.json sayings': '改名叫 dialectSynonyms 了：把 "sayings" 换成 "dialectSynonyms"，内容不动',
  'sorting.json examples.saying': '改名叫 synonym 了：把 "saying" 换成 "synonym"，内容不动',
}

/** Fields that had another name. */
const renamed: Record<string, string> = {
  'sorting.json dialectSynonyms': '从前叫 sayings，有就把那个名字换掉，内容不动',
  'sorting.json examples.synonym': '从前叫 saying，有就把那个名字换掉，内容不动',
}

/** What to do with a field that the schema had once and `value` stands in. Undefined for one it never had. */
export function adviceOnGone(file: DatasetFile, path: JsonPath, value: unknown): string | undefined {
  if (keyOf(file, path) === 'places.json places.phone')
    return `电话可以有几个了，改成列表："phones": [${JSON.stringify(value)}]`
  return gone[keyOf(file, path)]
}

/** What a missing field was called before. Undefined for one that always had its name. */
export function formerName(file: DatasetFile, path: JsonPath): string | undefined {
  return renamed[keyOf(file, path)]
}

/** What to write where a value had another form. Undefined for any other. */
export function adviceOnChanged(file: DatasetFile, path: JsonPath, value: unknown): string | undefined {
  if (keyOf(file, path) !== 'neighbourhood.json conditions' || !/^(?:heat|cold|rain)$/.test(String(value)))
    return undefined
  return `天气要带日期，过了就不显示：{ "kind": "${String(value)}", "from": "2026-07-01", "until": "2026-07-10" }；平时写 null`
}

/** The file and the path without its row numbers: `places.json places.hours`. */
function keyOf(file: DatasetFile, path: JsonPath): string {
  return `${file} ${path.filter((step) => typeof step === 'string').join('.')}`
}
