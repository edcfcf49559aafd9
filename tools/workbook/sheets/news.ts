import { laterFirst } from '../../../src/domain/date'
import { freeId } from '../../dataset/article-id'
import { textAt, valueAt } from '../../dataset/json-path'
import { date, text } from '../kinds'
import { field, type Json, objectsAt, type Row, removeFrom, rowsById, type Sheet } from '../sheet'
import { idColumn } from './id-column'
import type { NamedKinds } from './words'

/** What a card and the head of each article say; the article itself stays in its file. */
export function newsSheet({ source }: NamedKinds): Sheet {
  const head = { group: '文章' }
  const plain = { group: '跟我有什么关系' }
  return {
    name: '资讯',
    file: 'news.json',
    keys: ['编号'],
    rows,
    columns: [
      idColumn(head.group),
      field(['title'], {
        ...head,
        header: '标题',
        how: '22 字内，一眼看懂',
        kind: text,
        width: 36,
        required: true,
      }),
      field(['category'], {
        ...head,
        header: '分类',
        how: '安全社区、重点工作……',
        kind: text,
        width: 10,
        required: true,
      }),
      field(['date'], {
        ...head,
        header: '日期',
        how: '2019、2019-08 或 2019-08-05',
        kind: date({ partial: true }),
        width: 12,
        required: true,
      }),
      field(['department'], {
        ...head,
        header: '部门',
        how: '哪个科室或单位',
        kind: text,
        width: 14,
        required: true,
      }),
      {
        ...field(['source'], {
          ...head,
          header: '出处',
          how: '从里面选；不知道空着',
          kind: source,
          width: 18,
        }),
        write: ({ node }, word) => {
          node.source = word === '' ? null : source.toJson(word)
        },
      },
      field(['brief'], {
        ...plain,
        header: '一句话',
        how: '卡片上的两行，44 字内',
        kind: text,
        width: 40,
        required: true,
      }),
      field(['relevance', 'who'], {
        ...plain,
        header: '谁受益',
        how: '哪些居民',
        kind: text,
        width: 30,
        required: true,
      }),
      field(['relevance', 'when'], {
        ...plain,
        header: '什么时候',
        how: '报道没写就写「报道没有提」',
        kind: text,
        width: 30,
        required: true,
      }),
      field(['relevance', 'bring'], {
        ...plain,
        header: '要带什么',
        how: '报道没写就写「报道没有提」',
        kind: text,
        width: 30,
        required: true,
      }),
      field(['relevance', 'ask'], {
        ...plain,
        header: '找谁',
        how: '去哪里、问谁',
        kind: text,
        width: 30,
        required: true,
      }),
      field(['summary'], {
        ...plain,
        header: '摘要',
        how: '先说结论，120 字内',
        kind: text,
        width: 60,
        required: true,
      }),
    ],
    add: (json, cells) => {
      const list = valueAt(json, ['articles'])
      const { 日期: day = '', 摘要: summary = '' } = cells
      const node: Json = {
        id: freeId(
          day,
          objectsAt(json, ['articles']).map(({ id }) => String(id)),
        ),
        icon: 'doc',
        source: null,
        sections: [{ id: 'text', blocks: [{ type: 'paragraph', text: summary }] }],
        services: [],
        confirmed: [],
      }
      if (Array.isArray(list)) {
        const older = objectsAt(json, ['articles']).findIndex(
          (article) => laterFirst(textAt(article, 'date') ?? '', day) > 0,
        )
        list.splice(older < 0 ? list.length : older, 0, node)
      }
      return (
        rows(json).find((row) => row.node === node) ?? { wrong: '加不进去', write: '数据里没有文章的名单' }
      )
    },
    remove: ({ node }, json) => removeFrom(json, ['articles'], node),
  }
}

function rows(json: unknown): Row[] {
  return rowsById(json, 'articles', (node) => `《${textAt(node, 'title') ?? ''}》`)
}
