import { textAt, valueAt } from '../../dataset/json-path'
import { list, number, text } from '../kinds'
import { type Column, field, type Json, objectsAt, type Row, removeFrom, type Sheet } from '../sheet'
import type { NamedKinds } from './words'

const file = 'sorting.json' as const

/** Which bin each thing goes into, and what else it is called. */
export function itemsSheet({ bin }: NamedKinds): Sheet {
  const what = { group: '物品' }
  return {
    ...countedSheet('垃圾物品', 'items', 'name', { votes: [1, 1] }),
    identity: ['名称'],
    columns: [
      counter(what.group),
      field(['name'], {
        ...what,
        header: '名称',
        how: '大家怎么叫，16 字内',
        kind: text,
        width: 20,
        required: true,
      }),
      field(['bin'], { ...what, header: '投哪里', how: '从里面选', kind: bin, width: 12, required: true }),
      field(['aliases'], {
        ...what,
        header: '别名',
        how: '用、隔开；没有空着',
        note: '别名：同一样东西的别的叫法，用、隔开；没有就空着',
        kind: list,
        width: 40,
      }),
      field(['note'], { ...what, header: '说明', how: '30 字内', kind: text, width: 30 }),
      vote('几处这样说', 0, what.group),
      vote('查了几处', 1, what.group),
    ],
  }
}

/** What people here say for a thing. */
export function synonymsSheet(): Sheet {
  const what = { group: '本地话' }
  return {
    ...countedSheet('本地说法', 'dialectSynonyms', 'word', {}),
    identity: ['说法'],
    columns: [
      counter(what.group),
      field(['word'], {
        ...what,
        header: '说法',
        how: '本地话或俗名，8 字内',
        kind: text,
        width: 16,
        required: true,
      }),
      field(['item'], {
        ...what,
        header: '物品',
        how: '「垃圾物品」里的名称，意思相同',
        kind: text,
        width: 20,
        required: true,
      }),
    ],
  }
}

function vote(header: string, at: 0 | 1, group: string): Column {
  return {
    ...field(['votes', at], {
      group,
      header,
      how: '写数字；不写算 1',
      note: `${header}：只有一处这样说的，页面会写「供参考」`,
      kind: number(true),
      width: 11,
    }),
    write: ({ node }, text) => {
      const votes = Array.isArray(node.votes) ? [...node.votes] : [1, 1]
      votes[at] = text === '' ? 1 : Number(text)
      node.votes = votes
    },
  }
}

/** Rows without an id are counted: the workbook remembers which was which. */
function counter(group: string): Column {
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

function countedSheet(name: string, at: string, called: string, empty: Json): Omit<Sheet, 'columns'> {
  const rows = (json: unknown): Row[] =>
    objectsAt(json, [at]).map((node, index) => ({
      key: String(index + 1),
      label: `「${textAt(node, called) ?? ''}」`,
      path: [at, index],
      node,
      owner: node,
    }))
  return {
    name,
    file,
    keys: ['序号'],
    rows,
    add: (json) => {
      const items = valueAt(json, [at])
      if (Array.isArray(items)) items.push({ ...empty })
      return rows(json).at(-1) ?? { wrong: '加不进去', write: '数据里没有这一页的名单' }
    },
    remove: ({ node }, json) => removeFrom(json, [at], node),
  }
}
