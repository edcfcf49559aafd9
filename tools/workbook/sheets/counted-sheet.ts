import { isObject, textAt } from '../../dataset/json-path'
import type { DatasetFile } from '../../dataset/read'
import { number } from '../kinds'
import { addTo, type Column, type Json, objectsAt, type Row, removeFrom, type Sheet } from '../sheet'

/** Rows without an id are counted: the workbook remembers which was which. */
export function counter(group: string): Column {
  return {
    group,
    header: '序号',
    how: '不用填',
    note: '序号：认行用，自动给；添一行时空着',
    kind: number(true),
    width: 7,
    locked: 'always',
    read: ({ key }) => key,
    write: () => {},
    covers: () => [],
  }
}

/** A sheet of a list whose rows have no ids. `called` is the key of a row's name, `empty` what a new row has already. */
export function countedSheet(
  name: string,
  file: DatasetFile,
  at: string,
  called: string,
  empty: Json,
): Omit<Sheet, 'columns'> {
  const rows = (json: unknown): Row[] =>
    objectsAt(json, [at]).map((node, index) => ({
      key: String(index + 1),
      label: `「${textAt(node, called) ?? ''}」`,
      path: [at, index],
      node,
      owner: isObject(json) ? json : node,
    }))
  return {
    name,
    file,
    keys: ['序号'],
    rows,
    add: (json) => {
      addTo(json, [at], { ...empty })
      return rows(json).at(-1) ?? { wrong: '加不进去', write: '数据里没有这一页的名单' }
    },
    remove: ({ node }, json) => removeFrom(json, [at], node),
  }
}
