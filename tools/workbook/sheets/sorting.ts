import { textAt, valueAt } from '../../dataset/json-path'
import { list, number, text } from '../kinds'
import { type Column, field, objectsAt, type Sheet } from '../sheet'
import { countedSheet, counter } from './counted-sheet'
import { renameItem } from './rename-item'
import type { NamedKinds } from './words'

const file = 'sorting.json' as const

/** Which bin each thing goes into, and what else it is called. `sorting` is the file as it is. */
export function itemsSheet({ bin }: NamedKinds, sorting: unknown): Sheet {
  const what = { group: '物品' }
  const { item, word } = exampleIn(sorting)
  return {
    ...countedSheet('垃圾物品', file, 'items', 'name', { votes: [1, 1] }),
    identity: ['名称'],
    columns: [
      counter(what.group),
      {
        ...field(['name'], {
          ...what,
          header: '名称',
          how: '大家怎么叫，16 字内',
          kind: text,
          width: 20,
          required: true,
        }),
        write: ({ node, owner }, name) => {
          if (typeof node.name === 'string') renameItem(owner, node.name, name)
          node.name = name
        },
      },
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
    check: ({ 名称: name, 别名: aliases = '' }, changed) =>
      changed.includes('别名') && word !== '' && name === item && !aliases.split('、').includes(word)
        ? new Map([
            [
              '别名',
              { wrong: `页面上拿「${word}」举例，这里不能少`, write: `加回 ${word}；换例子找管数据的人` },
            ],
          ])
        : new Map(),
  }
}

/** The alias that pages show as an example, and its item; no word where the example is what people here say. */
function exampleIn(sorting: unknown): { item: string; word: string } {
  const example = valueAt(sorting, ['examples', 'synonym'])
  const [item = '', word = ''] = [textAt(example, 'item'), textAt(example, 'word')]
  const local = objectsAt(sorting, ['dialectSynonyms']).some((each) => each.word === word)
  return { item, word: local ? '' : word }
}

/** What people here say for a thing. */
export function synonymsSheet(): Sheet {
  const what = { group: '本地话' }
  return {
    ...countedSheet('本地说法', file, 'dialectSynonyms', 'word', {}),
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
    emptied: '1',
    write: ({ node }, text) => {
      const votes = Array.isArray(node.votes) ? [...node.votes] : [1, 1]
      votes[at] = text === '' ? 1 : Number(text)
      node.votes = votes
    },
  }
}
