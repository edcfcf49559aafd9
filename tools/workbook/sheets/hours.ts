import type { Hours } from '#types/dataset'
import { isObject, textAt } from '../../dataset/json-path'
import type { Cells, Misfit } from '../cell'
import {
  dayHours,
  dayText,
  howToWriteHours,
  intervalsIn,
  spreadWeek,
  weekdays,
  weeklyOf,
} from '../hours-cell'
import { date, type Kind } from '../kinds'
import { type Column, field, type Json, objectsAt, type Row, type Sheet } from '../sheet'
import { onHolidays } from './holidays'
import { placeRows, placesFile, whichPlace } from './place-rows'
import { onSite, sourceField } from './source'
import type { NamedKinds } from './words'

/** When each place is open, a day a cell. */
export function hoursSheet({ source }: NamedKinds): Sheet {
  const how = { group: '几点开' }
  return {
    name: '开放时间',
    file: placesFile,
    keys: ['编号'],
    rows: placeRows,
    columns: [
      ...whichPlace(),
      ...weekdays.map(weekday),
      onHolidays(how.group),
      field(['hours', 'asOf'], {
        ...how,
        header: '核实日期',
        how: '2026-11-20',
        note: '核实日期：看到、问到的那天；没有日期不收',
        kind: date({ partial: true }),
        width: 12,
      }),
      sourceField(['hours', 'source'], how.group, source),
    ],
    spread: spreadWeek,
    check: weekIsWhole,
    doubts: dateIsOld,
    add: () => ({ wrong: '没有这一处', write: '新的一处先写在「地点」页' }),
    remove: ({ node }) => {
      node.hours = null
    },
  }
}

function weekday(header: string, index: number): Column {
  return {
    header,
    how: howToWriteHours,
    note: `${header}：${howToWriteHours}。周一那格写「每天 8:30-17:00」「周一至周五 …」也行`,
    kind: dayHours,
    width: 18,
    group: '几点开',
    covers: () => (index === 0 ? [['hours', 'weekly'], ['hours']] : []),
    read: ({ node }) => {
      if (!isObject(node.hours)) return ''
      const row = objectsAt(node, ['hours', 'weekly']).find(
        ({ days }) => Array.isArray(days) && days.includes(index + 1),
      )
      return dayText(intervalsIn(row?.intervals))
    },
    write: ({ node }, _text, cells) => {
      const weekly = weeklyOf(weekdays.map((day) => cells[day] ?? ''))
      if (weekly === null) node.hours = null
      else if (isObject(node.hours)) node.hours.weekly = weekly
      else node.hours = { weekly, exceptions: [], asOf: '', source: onSite } satisfies Hours
    },
  }
}

/** Something was changed, and the day on which somebody looked was not. */
function dateIsOld(cells: Cells, changed: readonly string[]): Map<string, Misfit> {
  const { 核实日期: day = '' } = cells
  if (day === '' || changed.includes('核实日期')) return new Map()
  return new Map([['核实日期', { wrong: `内容改了，核实日期还是 ${day}`, write: '新看的就改成那一天' }]])
}

function weekIsWhole(cells: Cells): Map<string, Misfit> {
  const found = new Map<string, Misfit>()
  const known = weekdays.filter((day) => (cells[day] ?? '') !== '')
  const { 核实日期: day = '', 出处: source = '' } = cells
  if (known.length === 0) {
    if (day !== '' || source !== '') found.set('周一', { wrong: '没写几点开', write: howToWriteHours })
    return found
  }
  for (const header of weekdays)
    if ((cells[header] ?? '') === '') found.set(header, { wrong: `${header}没写`, write: '不开写 不开' })
  if (day === '') found.set('核实日期', { wrong: '没写哪天核实的', write: '写那一天，像 2026-11-20' })
  return found
}

/** Which amenities somebody has seen at a place, and when. */
export function amenitiesSheet(seen: Kind, amenities: readonly Json[]): Sheet {
  const what = { group: '有什么' }
  const columns = amenities.map((amenity): Column => {
    const name = textAt(amenity, 'name') ?? ''
    const { id } = amenity
    const entryOf = ({ node }: Row) => objectsAt(node, ['amenities']).find((entry) => entry.amenity === id)
    return {
      ...what,
      header: name,
      how: '有／没有；没看空着',
      note: `${name}：看到才写 有 或 没有；没看、不知道就空着`,
      kind: seen,
      width: 9,
      covers: (row) => {
        const entry = entryOf(row)
        return entry ? [['amenities', objectsAt(row.node, ['amenities']).indexOf(entry)]] : []
      },
      read: (row) => seen.fromJson(entryOf(row)?.state),
      write: (row, word, cells) => {
        const others = objectsAt(row.node, ['amenities']).filter((entry) => entry.amenity !== id)
        const entry = entryOf(row) ?? { amenity: id, state: '', checkedOn: cells.核实日期 }
        entry.state = seen.toJson(word)
        const after =
          word === '' ? others : entryOf(row) ? objectsAt(row.node, ['amenities']) : [...others, entry]
        if (after.length === 0) delete row.node.amenities
        else row.node.amenities = after
      },
    }
  })
  const names = columns.map(({ header }) => header)
  return {
    name: '设施',
    file: placesFile,
    keys: ['编号'],
    rows: placeRows,
    columns: [
      ...whichPlace(),
      ...columns,
      {
        ...what,
        header: '核实日期',
        how: '到现场那天',
        note: '核实日期：到现场那天，整行都是这天看的；没有日期不收',
        kind: date({ partial: false }),
        width: 12,
        covers: () => [['amenities']],
        read: ({ node }) =>
          objectsAt(node, ['amenities'])
            .map((entry) => textAt(entry, 'checkedOn') ?? '')
            .sort()
            .at(-1) ?? '',
        write: ({ node }, day) => {
          for (const entry of objectsAt(node, ['amenities'])) entry.checkedOn = day
        },
      },
    ],
    check: (cells) => {
      const known = names.some((name) => (cells[name] ?? '') !== '')
      const { 核实日期: day = '' } = cells
      if (known && day === '')
        return new Map([['核实日期', { wrong: '没写哪天看的', write: '写到现场那天，像 2026-11-20' }]])
      const first = names[0] ?? ''
      return new Map(
        !known && day !== '' ? [[first, { wrong: '没写看到了什么', write: '写 有 或 没有' }]] : [],
      )
    },
    doubts: dateIsOld,
    add: () => ({ wrong: '没有这一处', write: '新的一处先写在「地点」页' }),
    remove: ({ node }) => {
      delete node.amenities
    },
  }
}
