import { text } from '../kinds'
import { type Column, field } from '../sheet'

/** The id of a row that is in the dataset alone: an article's, a source's. A new row gets one. */
export function idColumn(group: string): Column {
  return field(['id'], {
    group,
    header: '编号',
    how: '不用改',
    note: '编号：不能改；新的一行空着，会自动给',
    kind: text,
    width: 22,
    locked: 'always',
  })
}
