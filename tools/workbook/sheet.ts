import { isObject, type JsonPath, textAt, valueAt } from '../dataset/json-path'
import type { DatasetFile } from '../dataset/read'
import type { Cells, Misfit, RawCell } from './cell'
import type { Kind } from './kinds'

/** An object of the dataset, which a row shows and changes. */
export type Json = Record<string, unknown>

/** A row of a sheet and what it is in the dataset. */
export interface Row {
  /** What tells it from the others of its sheet, as the key columns of the workbook have it. */
  key: string
  /** Which place or thing it is about: 「7 号 第三市民驿站」. */
  label: string
  path: JsonPath
  node: Json
  /** What the node is of: the place of a service or an AED, the file of an item; else the node itself. */
  owner: Json
}

/** A column, found in a workbook by its header wherever it stands. */
export interface Column {
  header: string
  /** How to write it, in a few words: the third row. */
  how: string
  /** The same in a sentence or two: the note on the header. */
  note: string
  kind: Kind
  width: number
  /** The heading over it and its neighbours. */
  group: string
  /** Not for editors: grey. `unlessEmpty`: what stands there may not change, but may be filled in. */
  locked?: 'always' | 'unlessEmpty'
  /** What the dataset says where somebody empties the cell; undefined for nothing. */
  emptied?: string
  /** A new row needs it. */
  required?: boolean
  read: (row: Row) => string
  /** `cells` is the whole row as it is going to be. */
  write: (row: Row, text: string, cells: Cells) => void
  /** Where in the row's node it writes: faults found there are shown in this column. */
  covers: (row: Row) => JsonPath[]
}

/** Cells that one cell stands for, and what was wrong with it: a week in one cell, both coordinates in one. */
export interface Spread {
  cells: Map<string, RawCell>
  misfits: Map<string, Misfit>
}

export interface Sheet {
  name: string
  file: DatasetFile
  /** The headers whose words make up a row's key. */
  keys: readonly string[]
  /** The headers by which a row is found again in a dataset that has changed; the keys where none are named. */
  identity?: readonly string[]
  columns: Column[]
  rows: (json: unknown) => Row[]
  /** Rows to be filled in, of which nothing is known yet. */
  blanks?: (json: unknown) => Cells[]
  spread?: (cells: Map<string, RawCell>) => Spread
  /** What the columns one by one cannot know; `changed` are the headers of what was changed, all of a new row's. */
  check?: (cells: Cells, changed: readonly string[]) => Map<string, Misfit>
  /** The same for what may be right and is to be looked at again. */
  doubts?: (cells: Cells, changed: readonly string[]) => Map<string, Misfit>
  /** Whether these words say that the thing is gone, as if its row were deleted. */
  gone?: (cells: Cells) => boolean
  /** Why a row may not be deleted, if it may not. */
  keep?: (row: Row) => Misfit | undefined
  /** Makes an empty row in the dataset, or says why not. */
  add: (json: unknown, cells: Cells) => Row | Misfit
  remove: (row: Row, json: unknown) => void
}

/** What a column needs besides what follows from its path. */
type FieldOptions = Pick<Column, 'header' | 'how' | 'kind' | 'width' | 'group'> &
  Partial<Pick<Column, 'note' | 'locked' | 'required' | 'covers'>>

/** A column that shows the value at `path` of its row. */
export function field(path: JsonPath, options: FieldOptions): Column {
  return {
    note: `${options.header}：${options.how}`,
    covers: () => [path],
    read: ({ node }) => options.kind.fromJson(valueAt(node, path)),
    write: ({ node }, text) => setAt(node, path, text === '' ? undefined : options.kind.toJson(text)),
    ...options,
  }
}

/** Sets what lies at `path`, making the objects on the way. `undefined` removes it, and an object that it leaves empty. */
export function setAt(node: Json, path: JsonPath, value: unknown): void {
  const [step, ...rest] = path
  if (step === undefined) return
  if (rest.length === 0) {
    if (value === undefined) delete node[step]
    else node[step] = value
    return
  }
  // Where there is no object nothing can be removed from it: hours that are null stay null.
  if (value === undefined && !isObject(node[step])) return
  const inner = isObject(node[step]) ? node[step] : {}
  setAt(inner, rest, value)
  if (Object.keys(inner).length === 0) delete node[step]
  else node[step] = inner
}

/** The objects of a list in the dataset. */
export function objectsAt(json: unknown, path: JsonPath): Json[] {
  const list = valueAt(json, path)
  return Array.isArray(list) ? list.filter(isObject) : []
}

/** A row for each object of a list whose objects have ids. */
export function rowsById(json: unknown, list: string, label: (node: Json) => string): Row[] {
  return objectsAt(json, [list]).map((node, index) => ({
    key: textAt(node, 'id') ?? '',
    label: label(node),
    path: [list, index],
    node,
    owner: node,
  }))
}

/** Takes an object out of the list at `path`. */
export function removeFrom(json: unknown, path: JsonPath, node: Json): void {
  const list = valueAt(json, path)
  if (Array.isArray(list)) list.splice(list.indexOf(node), 1)
}

/** Puts an object at the end of the list at `path`, making the list. */
export function addTo(json: unknown, path: JsonPath, node: Json): void {
  const list = valueAt(json, path)
  if (Array.isArray(list)) list.push(node)
  else if (isObject(json)) setAt(json, path, [node])
}
