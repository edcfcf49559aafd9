import { isObject, textAt } from '../../dataset/json-path'
import type { Misfit } from '../cell'
import { date, text } from '../kinds'
import {
  addTo,
  type Column,
  field,
  type Json,
  objectsAt,
  type Row,
  removeFrom,
  rowsById,
  type Sheet,
} from '../sheet'
import { idColumn } from './id-column'

const file = 'neighbourhood.json' as const

/** Where the facts are from. */
export function sourcesSheet(): Sheet {
  const what = { group: '从哪里知道的' }
  return {
    name: '出处',
    file,
    keys: ['编号'],
    rows: sourceRows,
    columns: [
      idColumn(what.group),
      field(['name'], {
        ...what,
        header: '名称',
        how: '报纸、网站或文件的名字',
        kind: text,
        width: 30,
        required: true,
      }),
      field(['date'], {
        ...what,
        header: '日期',
        how: '2019、2019-08 或 2019-08-05',
        kind: date({ partial: true }),
        width: 12,
        required: true,
      }),
      field(['note'], {
        ...what,
        header: '说明',
        how: '读者需要知道的一句话，80 字内',
        kind: text,
        width: 60,
      }),
    ],
    add: (json) => {
      const taken = objectsAt(json, ['sources']).map(({ id }) => id)
      let count = 1
      while (taken.includes(`source-${count}`)) count += 1
      addTo(json, ['sources'], { id: `source-${count}` })
      return sourceRows(json).at(-1) ?? { wrong: '加不进去', write: '数据里没有出处的名单' }
    },
    remove: ({ node }, json) => removeFrom(json, ['sources'], node),
  }
}

function sourceRows(json: unknown): Row[] {
  return rowsById(json, 'sources', (node) => `出处「${textAt(node, 'name') ?? ''}」`)
}

const weather = [
  { kind: 'heat', word: '高温' },
  { kind: 'cold', word: '寒潮' },
  { kind: 'rain', word: '下雨' },
]

/** The pinned notice and the weather: two rows, filled in or not. */
export function noticesSheet(): Sheet {
  const what = { group: '放在最上面的' }
  const kinds = [
    { key: '置顶通知', at: 'notice' },
    { key: '天气', at: 'conditions' },
  ]
  const rows = (json: unknown): Row[] =>
    isObject(json)
      ? kinds.map(({ key, at }) => ({ key, label: key, path: [at], node: json, owner: json }))
      : []
  return {
    name: '通知',
    file,
    keys: ['种类'],
    rows,
    columns: [
      {
        ...what,
        header: '种类',
        how: '不用改',
        note: '种类：一行置顶通知，一行天气',
        kind: text,
        width: 12,
        locked: 'always',
        covers: () => [[]],
        read: ({ key }) => key,
        write: () => {},
      },
      {
        ...what,
        header: '内容',
        how: '通知写一两句；天气写 高温、寒潮 或 下雨；没有就空着',
        note: '内容：通知写清什么事、要做什么，60 字内；天气写 高温、寒潮 或 下雨；没有就空着',
        kind: text,
        width: 60,
        covers: () => [['text'], ['kind'], ['id']],
        read: ({ key, node }) =>
          key === '天气'
            ? (weather.find(({ kind }) => kind === textAt(node.conditions, 'kind'))?.word ?? '')
            : (textAt(node.notice, 'text') ?? ''),
        write: writeContent,
      },
      day('从哪天起', 'from', what.group),
      day('到哪天止', 'until', what.group),
    ],
    check: (cells) => {
      const found = new Map<string, Misfit>()
      const { 种类: kind = '', 内容: content = '', 从哪天起: from = '', 到哪天止: until = '' } = cells
      if (kind === '天气' && content !== '' && !weather.some(({ word }) => word === content))
        found.set('内容', { wrong: `没有「${content}」`, write: '只能写 高温、寒潮、下雨' })
      if (content === '' && (from !== '' || until !== ''))
        found.set('内容', { wrong: '没写内容', write: '写一句话；不要了就把两个日期也清空' })
      if (content !== '' && from === '')
        found.set('从哪天起', { wrong: '没写', write: '写那一天，像 2026-11-20' })
      if (content !== '' && until === '')
        found.set('到哪天止', { wrong: '没写', write: '写那一天，像 2026-11-20' })
      return found
    },
    add: () => ({ wrong: '这里只有两行', write: '改上面的「置顶通知」和「天气」两行，这行删掉' }),
    remove: ({ key, node }) => {
      node[key === '天气' ? 'conditions' : 'notice'] = null
    },
  }
}

/** What is closed by readers is a notice of one id: another text is another notice. */
function writeContent({ key, node }: Row, content: string, cells: Readonly<Record<string, string>>): void {
  const at = key === '天气' ? 'conditions' : 'notice'
  if (content === '') {
    node[at] = null
    return
  }
  const before: Json = isObject(node[at]) ? node[at] : {}
  if (at === 'conditions') {
    node[at] = { ...before, kind: weather.find(({ word }) => word === content)?.kind }
    return
  }
  const id = `notice-${cells.从哪天起}`
  node[at] = { ...before, id: before.id === id ? `${id}-2` : id, text: content }
}

function day(header: string, at: 'from' | 'until', group: string): Column {
  return {
    group,
    header,
    how: '含这一天',
    note: `${header}：含这一天，像 2026-11-20`,
    kind: date({ partial: false, coming: true }),
    width: 12,
    covers: () => [[at]],
    read: ({ key, node }) => textAt(node[key === '天气' ? 'conditions' : 'notice'], at) ?? '',
    write: ({ key, node }, text) => {
      const object = node[key === '天气' ? 'conditions' : 'notice']
      if (isObject(object)) object[at] = text
    },
  }
}
