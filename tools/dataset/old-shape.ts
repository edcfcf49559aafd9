import type { JsonPath } from './json-path'
import type { DatasetFile } from './read'

/** Fields that datasets used to have, with what became of them. */
const gone: Record<string, string> = {
  'neighbourhood.json asOf': 'asOf 不用写了，由出处算出：删掉这一行',
  'sorting.json sayings': '改名叫 dialectSynonyms 了：把 "sayings" 换成 "dialectSynonyms"，内容不动',
  'sorting.json examples.saying': '改名叫 synonym 了：把 "saying" 换成 "synonym"，内容不动',
}

/** Fields that datasets used to do without, with a block to copy. */
const added: Record<string, string> = {
  'neighbourhood.json words':
    '照这样加上，改成这里的叫法："words": { "station": "接力站", "stationFull": "爱心接力站", "post": "市民驿站", "postShort": "驿站", "authority": "街道", "tabs": { "news": "资讯", "stations": "接力站", "services": "驿站服务", "sorting": "垃圾分类" } }',
  'neighbourhood.json emergencyNumber': '加上 "emergencyNumber": "120"',
  'neighbourhood.json searchExamples':
    '加上几个真能找到的站号、路名、单位或服务："searchExamples": ["7", "某某路"]',
  'sorting.json dialectSynonyms':
    '从前叫 sayings：把 "sayings" 换成 "dialectSynonyms"；没有本地说法就写 "dialectSynonyms": []',
  'sorting.json examples.synonym':
    '照这样加上，换成物品表里有的："synonym": { "word": "洋山芋", "item": "土豆" }；从前叫 saying，改个名就行',
  'sorting.json law.standard': '加上 "standard": "某某标准"，接在「按」后面',
  'sorting.json unsure':
    '照这样加上："unsure": { "bin": "dry", "exceptions": [{ "things": "药、电池、灯管", "bin": "hazardous" }] }',
  'sorting.json examples':
    '照这样加上，换成物品表里有的："examples": { "synonym": { "word": "洋山芋", "item": "土豆" }, "quiz": ["大骨头", "小骨头"] }',
}

/** What to do with a field that the schema had once and `value` stands in. Undefined for one it never had. */
export function adviceOnGone(file: DatasetFile, path: JsonPath, value: unknown): string | undefined {
  if (keyOf(file, path) === 'places.json places.phone')
    return `电话可以有几个了，改成列表："phones": [${JSON.stringify(value)}]`
  return gone[keyOf(file, path)]
}

/** What to write for a field that came later. Undefined for one that was always there. */
export function adviceOnAdded(file: DatasetFile, path: JsonPath): string | undefined {
  return added[keyOf(file, path)]
}

/** What to write where a value had another form. Undefined for any other. */
export function adviceOnChanged(file: DatasetFile, path: JsonPath, value: unknown): string | undefined {
  if (keyOf(file, path) !== 'neighbourhood.json conditions' || typeof value !== 'string') return undefined
  return `天气要带日期，过了就不显示：{ "kind": "${value}", "from": "2026-07-01", "until": "2026-07-10" }；平时写 null`
}

/** The file and the path without its row numbers: `places.json places.hours`. */
function keyOf(file: DatasetFile, path: JsonPath): string {
  return `${file} ${path.filter((step) => typeof step === 'string').join('.')}`
}
