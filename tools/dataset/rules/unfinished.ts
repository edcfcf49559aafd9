import type { Diagnostic } from '../diagnostic'
import { fieldsAlong, metaOf } from '../field'
import { nodesAt, textNodes } from '../json-path'
import { type Content, datasetFiles } from '../read'
import { jsonSchemas, schemas } from '../schemas'

/** What `npm run new:article` writes wherever an editor still has to write. */
export const missing = '待编辑补写'

/** What it says of the summary under a title. */
export const briefHint = '谁受益、要做什么、找谁。'

/** Articles that nobody has written yet: what a stub says to its editor would be read by residents. */
export function unfinishedArticles(content: Content): Diagnostic[] {
  const file = 'news.json'
  return textNodes(content[file]).flatMap(({ path, value }) => {
    const left = [missing, briefHint].find((words) => value.includes(words))
    if (left === undefined) return []
    return [
      { file, path, problem: `还没写：留着模板里的「${left}」`, advice: '写上内容；写不出就删掉整篇文章' },
    ]
  })
}

/** What all fields are called: few texts are one of these, and for the rest no field has to be looked up. */
const titles = new Set(
  [...JSON.stringify(jsonSchemas).matchAll(/"title":"([^"]+)"/g)].map(([, title = '']) => title),
)

/** Texts that are still what a field is called, as the check writes them in a block to copy, and its made-up number. */
export function samplesLeft(content: Content): Diagnostic[] {
  return datasetFiles.flatMap((file) =>
    textNodes(content[file]).flatMap(({ path, value }) => {
      if (path.at(-1) !== 'number' && !titles.has(value)) return []
      const { title, description, examples } = metaOf(fieldsAlong(schemas[file], path, content[file]).at(-1))
      const number = path.at(-1) === 'number' && Array.isArray(examples) && examples.includes(value)
      if (value !== title && !number) return []
      return [{ file, path, problem: `还留着样例「${value}」`, advice: `写上真的：${description ?? '内容'}` }]
    }),
  )
}

/** What `npm run new:neighbourhood` writes wherever something is to be said of the new one. */
export const toWrite = '待补写'

/** Fields of a new neighbourhood that nobody has written yet; of the sorting file once its tab is switched on. */
export function unwrittenFields(content: Content): Diagnostic[] {
  const tabs = nodesAt(content['neighbourhood.json'], 'tabs[]').map(({ value }) => value)
  return datasetFiles
    .filter((file) => file !== 'sorting.json' || tabs.includes('sorting'))
    .flatMap((file) => textNodes(content[file]).map((node) => ({ file, ...node })))
    .filter(({ value }) => value.includes(toWrite))
    .map(({ file, path }) => ({
      file,
      path,
      problem: `还没写：留着「${toWrite}」`,
      advice: `写上：${metaOf(fieldsAlong(schemas[file], path, content[file]).at(-1)).description ?? '内容'}`,
    }))
}
