import { type RawCell, shown } from '../cell'
import { number, phone, text } from '../kinds'
import { field, type Sheet, type Spread } from '../sheet'
import { blankPerPlace, listSheet } from './place-rows'
import { onSite, sourceField } from './source'
import type { NamedKinds } from './words'

/** The numbers of each place, a row each. */
export function phonesSheet({ source }: NamedKinds): Sheet {
  const what = { group: '打给谁' }
  const list = ['phones']
  return listSheet(list, {
    name: '电话',
    counter: '第几个',
    empty: { source: onSite },
    identity: ['编号', '对外电话'],
    columns: [
      field(['number'], {
        ...what,
        header: '对外电话',
        how: '座机带区号，不写手机',
        note: '对外电话：座机带区号，像 021-65440000；不写私人手机',
        kind: phone,
        width: 18,
        required: true,
      }),
      {
        ...field(['extension'], { ...what, header: '分机', how: '没有空着', kind: number(true), width: 8 }),
        write: ({ node }, written) => {
          if (written === '') delete node.extension
          else node.extension = written
        },
      },
      field(['name'], { ...what, header: '管什么', how: '前台、食堂；只有一个空着', kind: text, width: 14 }),
      field(['note'], { ...what, header: '打过去问谁', how: '谁接、问什么，40 字内', kind: text, width: 40 }),
      sourceField(['source'], what.group, source),
    ],
    spread: spreadExtension,
    blanks: blankPerPlace(list, '第几个'),
  })
}

/** 「021-65440000 转 801」 in one cell. */
function spreadExtension(cells: Map<string, RawCell>): Spread {
  const written = shown(cells.get('对外电话') ?? { value: null }).normalize('NFKC')
  const [, before, extension] = /^(.*\d)\s*(?:转|分机|ext\.?|#)+\s*(\d{1,8})\s*$/i.exec(written) ?? []
  const spread = new Map(cells)
  if (before !== undefined && extension !== undefined)
    spread.set('对外电话', { value: before }).set('分机', { value: extension })
  return { cells: spread, misfits: new Map() }
}
