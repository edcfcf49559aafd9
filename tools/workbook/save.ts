import { readFileSync } from 'node:fs'
import path from 'node:path'
import { keysAt } from '../dataset/field'
import { type Content, datasetFiles } from '../dataset/read'
import { rewriteJson } from '../dataset/rewrite-json'
import { schemas } from '../dataset/schemas'
import { replaceFiles } from '../files/replace-files'

/** Writes what differs of a dataset into its files, all of them or none, and returns their names. */
export function saveDataset(folder: string, before: Content, after: Content): string[] {
  const changed = datasetFiles.filter((file) => JSON.stringify(before[file]) !== JSON.stringify(after[file]))
  const texts = changed.map((file): [string, string] => {
    const target = path.join(folder, file)
    const wanted = after[file]
    const keys = (at: (string | number)[]) => keysAt(schemas[file], at, wanted)
    return [target, rewriteJson(readFileSync(target, 'utf8'), wanted, keys)]
  })
  replaceFiles(new Map(texts))
  return changed
}
