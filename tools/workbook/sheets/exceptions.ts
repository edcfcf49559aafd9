import { isObject, textAt } from '../../dataset/json-path'
import { dayHours, dayText, intervalsIn, intervalsOf } from '../hours-cell'
import { date, text } from '../kinds'
import { type Column, field, type Row, type Sheet } from '../sheet'
import { blankPerPlace, listSheet, namedPlace } from './place-rows'

/** Days on which a place is open otherwise: a day, or one to another. */
export function exceptionsSheet(): Sheet {
  const when = { group: '哪天不一样' }
  const list = ['hours', 'exceptions']
  const day = date({ partial: false, coming: true })
  const write: Column['write'] = ({ node }, _, { 日期: from = '', 到哪天止: until = '' }) => {
    if (until === '') {
      node.date = from
      delete node.from
      delete node.until
    } else {
      delete node.date
      Object.assign(node, { from, until })
    }
  }
  const first = ({ node }: Row) => textAt(node, 'date') ?? textAt(node, 'from') ?? ''
  const sheet = listSheet(list, {
    name: '哪天不一样',
    counter: '第几次',
    empty: {},
    identity: ['编号', '日期'],
    columns: [
      {
        ...field(['date'], {
          ...when,
          header: '日期',
          how: '哪一天，或从哪天起',
          kind: day,
          width: 13,
          required: true,
          covers: () => [['date'], ['from']],
        }),
        read: first,
        write,
      },
      {
        ...field(['until'], { ...when, header: '到哪天止', how: '只有一天空着', kind: day, width: 13 }),
        write,
      },
      {
        ...when,
        header: '时间',
        how: '像 9:00-12:00；不开写 不开',
        note: '时间：那几天几点到几点；不开写 不开',
        kind: dayHours,
        width: 24,
        required: true,
        covers: () => [['intervals']],
        read: ({ node }) => dayText(intervalsIn(node.intervals)),
        write: ({ node }, written) => {
          node.intervals = written === '' ? [] : intervalsOf(written)
        },
      },
      field(['note'], { ...when, header: '为什么', how: '装修、值班', kind: text, width: 20 }),
    ],
    blanks: blankPerPlace(list, '第几次'),
  })
  return {
    ...sheet,
    // What is otherwise needs hours that it differs from; those of the same workbook are there by now.
    add: (json, cells) => {
      const place = namedPlace(json, cells)
      return place && !isObject(place.node.hours)
        ? { wrong: '这一处平时几点开还没填', write: '先在「开放时间」页填好这一处' }
        : sheet.add(json, cells)
    },
  }
}
