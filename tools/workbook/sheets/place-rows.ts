import { type JsonPath, numberAt, textAt, valueAt } from '../../dataset/json-path'
import type { Cells } from '../cell'
import { number, text } from '../kinds'
import {
  addTo,
  type Column,
  type Json,
  objectsAt,
  type Row,
  removeFrom,
  rowsById,
  type Sheet,
} from '../sheet'

export const placesFile = 'places.json' as const

/** What everybody calls a place: 「7 号 第三市民驿站」. */
export function placeLabel(place: Json): string {
  const number = numberAt(place, 'number')
  const name = textAt(place, 'name') ?? ''
  return number === undefined ? name : `${number} 号 ${name}`
}

/** One row for each place. */
export function placeRows(json: unknown): Row[] {
  return rowsById(json, 'places', placeLabel)
}

/** The first three columns of every sheet of places: which place the row is of. */
export function whichPlace(): Column[] {
  const grey = { group: '哪一处', locked: 'always' as const, covers: () => [], write: () => {} }
  return [
    {
      ...grey,
      header: '编号',
      how: '不用改',
      note: '编号：印在墙上，不能改。添一行时照「地点」页写这一处的编号',
      kind: text,
      width: 9,
      read: ({ owner }) => textAt(owner, 'id') ?? '',
    },
    {
      ...grey,
      header: '站号',
      how: '不用改',
      note: '站号：墙上的数字，不能改',
      kind: number(true),
      width: 6,
      read: ({ owner }) => String(numberAt(owner, 'number') ?? ''),
    },
    {
      ...grey,
      header: '名称',
      how: '在「地点」页改',
      note: '名称：在「地点」页改',
      kind: text,
      width: 20,
      read: ({ owner }) => textAt(owner, 'name') ?? '',
    },
  ]
}

/** The column that counts a place's rows in a sheet of lists. */
function ordinal(header: string): Column {
  return {
    header,
    how: '不用填',
    note: `${header}：同一处的第几行，自动给；添一行时空着`,
    kind: number(true),
    width: 8,
    group: '哪一处',
    locked: 'always',
    read: ({ key }) => key.split('/')[1] ?? '',
    write: () => {},
    covers: () => [],
  }
}

/** The place that a new row names by its number in the dataset, on the wall, or its name; undefined for none, or several. */
export function namedPlace(json: unknown, cells: Cells): Row | undefined {
  const { 编号: id = '', 站号: number = '', 名称: name = '' } = cells
  const fits = ({ key, node }: Row) =>
    id !== '' ? key === id : number !== '' ? String(node.number) === number : node.name === name
  const [place, ...others] = placeRows(json).filter(fits)
  return others.length === 0 ? place : undefined
}

/** A sheet of what lies in a list of each place: its services, its AEDs. `empty` is what a new row has already. */
export function listSheet(
  list: JsonPath,
  {
    counter,
    empty,
    columns,
    ...rest
  }: Omit<Sheet, 'file' | 'keys' | 'rows' | 'add' | 'remove'> & { counter: string; empty: Json },
): Sheet {
  return {
    ...rest,
    file: placesFile,
    keys: ['编号', counter],
    columns: [...whichPlace(), ordinal(counter), ...columns],
    rows: (json) => placeRows(json).flatMap((place) => rowsOf(place, list)),
    add: (json, cells) => {
      const place = namedPlace(json, cells)
      if (place === undefined) return { wrong: '看不出是哪一处', write: '照「地点」页写编号，像 jw05' }
      addTo(place.node, list, { ...empty })
      return rowsOf(place, list).at(-1) ?? { wrong: '加不进去', write: '先把这一处的别的信息填好' }
    },
    remove: ({ owner, node }) => {
      removeFrom(owner, list, node)
      const left = valueAt(owner, list)
      // What may be missing is not kept as an empty list; services and exceptions always stand there.
      if (list.length === 1 && list[0] !== 'services' && Array.isArray(left) && left.length === 0)
        delete owner[list[0] ?? '']
    },
  }
}

function rowsOf(place: Row, list: JsonPath): Row[] {
  return objectsAt(place.node, list).map((node, index) => ({
    ...place,
    key: `${place.key}/${index + 1}`,
    path: [...place.path, ...list, index],
    node,
  }))
}

/** A row to fill in for each place that has none yet. */
export function blankPerPlace(list: JsonPath, counter: string): (json: unknown) => Cells[] {
  return (json) =>
    placeRows(json)
      .filter(({ node }) => objectsAt(node, list).length === 0 && node.retired === undefined)
      .map((row) => ({
        ...Object.fromEntries(whichPlace().map((column) => [column.header, column.read(row)])),
        [counter]: '1',
      }))
}
