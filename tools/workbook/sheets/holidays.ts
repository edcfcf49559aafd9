import { isObject } from '../../dataset/json-path'
import { dayHours, dayText, intervalsIn, intervalsOf } from '../hours-cell'
import { date, days, type Kind, text } from '../kinds'
import { type Column, field, type Sheet } from '../sheet'
import { countedSheet, counter } from './counted-sheet'

/** The holidays of the year, which are the same for every place. */
export function holidaysSheet(): Sheet {
  const when = { group: '全街道一样' }
  const day = date({ partial: false, coming: true })
  return {
    ...countedSheet('节假日', 'neighbourhood.json', 'holidays', 'name', {}),
    identity: ['名称', '从哪天起'],
    columns: [
      counter(when.group),
      field(['name'], { ...when, header: '名称', how: '国庆、春节', kind: text, width: 14, required: true }),
      field(['from'], {
        ...when,
        header: '从哪天起',
        how: '放假的第一天',
        kind: day,
        width: 13,
        required: true,
      }),
      field(['until'], {
        ...when,
        header: '到哪天止',
        how: '放假的最后一天',
        kind: day,
        width: 13,
        required: true,
      }),
      field(['workdays'], {
        ...when,
        header: '补班',
        how: '要上班的周末，用、隔开',
        note: '补班：因为它要上班的周末，像 2026-09-20、2026-10-10；没有空着',
        kind: days,
        width: 26,
      }),
    ],
  }
}

/** What a place does on those days. */
export function onHolidays(group: string): Column {
  const asUsual = '照常'
  const kind: Kind = {
    ...dayHours,
    words: ['不开', asUsual],
    read: (cell, reading) =>
      String(cell.value).trim() === asUsual ? { text: asUsual } : dayHours.read(cell, reading),
  }
  return {
    group,
    header: '节假日',
    how: '不开／照常，或几点到几点',
    note: '节假日：「节假日」一页上的那几天开不开；照常就和平时一样',
    kind,
    width: 18,
    covers: () => [['hours', 'holidays']],
    read: ({ node: { hours } }) => {
      if (!isObject(hours)) return ''
      if (hours.holidays === undefined) return asUsual
      return hours.holidays === 'closed' ? '不开' : dayText(intervalsIn(hours.holidays))
    },
    write: ({ node: { hours } }, written) => {
      if (!isObject(hours)) return
      if (written === '' || written === asUsual) delete hours.holidays
      else hours.holidays = written === '不开' ? 'closed' : intervalsOf(written)
    },
  }
}
