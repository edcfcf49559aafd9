import { isObject, nodesAt, valueAt } from '../../dataset/json-path'
import { fieldsNaming } from '../../dataset/rules/references'

/** Gives an item another name wherever the rules of sorting name it, so that none of them is left without its item. */
export function renameItem(sorting: unknown, before: string, after: string): void {
  for (const { path, value } of fieldsNaming('item').flatMap(([, pattern]) => nodesAt(sorting, pattern))) {
    if (value !== before) continue
    const parent = valueAt(sorting, path.slice(0, -1))
    const step = path.at(-1)
    if (Array.isArray(parent) && typeof step === 'number') parent[step] = after
    else if (isObject(parent) && typeof step === 'string') parent[step] = after
  }
}
