import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { keysAt } from '../dataset/field'
import { type Content, datasetFiles } from '../dataset/read'
import { rewriteJson } from '../dataset/rewrite-json'
import { schemas } from '../dataset/schemas'

/**
 * Writes what differs of a dataset into its files and returns their names. All are written beside the old ones before the first
 * is put in its place: a full disk leaves every file as it was.
 */
export function saveDataset(folder: string, before: Content, after: Content): string[] {
  const changed = datasetFiles.filter((file) => JSON.stringify(before[file]) !== JSON.stringify(after[file]))
  const written: { beside: string; target: string }[] = []
  try {
    for (const file of changed) {
      const target = path.join(folder, file)
      const wanted = after[file]
      const text = rewriteJson(readFileSync(target, 'utf8'), wanted, (at) =>
        keysAt(schemas[file], at, wanted),
      )
      const beside = `${target}.new`
      written.push({ beside, target })
      writeFileSync(beside, text)
    }
  } catch (error) {
    for (const { beside } of written) rmSync(beside, { force: true })
    throw error
  }
  for (const { beside, target } of written) renameSync(beside, target)
  return changed
}
