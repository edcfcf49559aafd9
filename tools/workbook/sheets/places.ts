import { isObject, textAt } from '../../dataset/json-path'
import { halfWidth, type Misfit, type RawCell, shown } from '../cell'
import { looksLikePoint, parsePoint } from '../coordinates-text'
import { choice, date, type Kind, number, text } from '../kinds'
import {
  addTo,
  type Column,
  field,
  type Json,
  objectsAt,
  removeFrom,
  type Sheet,
  type Spread,
  setAt,
} from '../sheet'
import { placeRows, placesFile } from './place-rows'
import { type NamedKinds, precision, system } from './words'

/** Every place once: what it is, where it lies. */
export function placesSheet({ host }: NamedKinds, onWalls: readonly string[]): Sheet {
  const what = { group: '哪一处' }
  const where = { group: '在地图上哪里' }
  const there = { group: '在不在' }
  return {
    name: '地点',
    file: placesFile,
    keys: ['编号'],
    rows: placeRows,
    columns: [
      field(['id'], {
        ...what,
        header: '编号',
        how: '不用改',
        note: '编号：印在墙上，不能改；新的一处空着，会自动给',
        kind: text,
        width: 9,
        locked: 'always',
      }),
      field(['number'], {
        ...what,
        header: '站号',
        how: '不用改',
        note: '站号：墙上的数字，不能改；新站写它的数字，不是站就空着',
        kind: number(true),
        width: 6,
        locked: 'unlessEmpty',
      }),
      field(['name'], {
        ...what,
        header: '名称',
        how: '卡片上的名字，14 字内',
        kind: text,
        width: 20,
        required: true,
      }),
      field(['host'], {
        ...what,
        header: '哪种单位',
        how: '从里面选',
        kind: host,
        width: 11,
        required: true,
      }),
      field(['hostName'], {
        ...what,
        header: '单位全称',
        how: '门口招牌上写的',
        kind: text,
        width: 26,
        required: true,
      }),
      field(['stationName'], {
        ...what,
        header: '站名全称',
        how: '接力站牌子上的；不是站空着',
        kind: text,
        width: 34,
      }),
      field(['post'], {
        ...what,
        header: '是哪个驿站',
        how: '第几就写数字，有名字写名字',
        note: '是哪个驿站：第几就写数字，有名字的写名字；不是驿站就空着',
        kind: post,
        width: 12,
      }),
      field(['address'], {
        ...there,
        header: '地址',
        how: '从市写起，写到门牌',
        kind: text,
        width: 32,
        required: true,
      }),
      field(['road'], {
        ...there,
        header: '路名',
        how: '只写路',
        note: '路名：只写路，不写门牌',
        kind: text,
        width: 12,
        required: true,
      }),
      stillThere(there),
      retiredOn(there),
      degrees('latitude', {
        ...where,
        header: '纬度',
        how: '或把地图的分享链接贴进来',
        note: '纬度：也可以在这格贴「纬度,经度」两个数，或地图的分享链接',
        kind: number(false),
        width: 12,
        required: true,
      }),
      degrees('longitude', {
        ...where,
        header: '经度',
        how: '上海约 121',
        note: '经度：上海约 121',
        kind: number(false),
        width: 12,
        required: true,
      }),
      field(['position', 'system'], {
        ...where,
        header: '坐标来自',
        how: '哪个地图上点的',
        note: '坐标来自：三种差几百米，选对了自动换算',
        kind: system,
        width: 11,
      }),
      field(['position', 'precision'], {
        ...where,
        header: '准到',
        how: '门牌／路段',
        note: '准到：点在门口选门牌，只知道哪条路选路段',
        kind: precision,
        width: 7,
        required: true,
      }),
      field(['position', 'radius'], {
        ...where,
        header: '可能差几米',
        how: '往大里估',
        note: '可能差几米：往大里估，1 到 2000',
        kind: number(true),
        width: 10,
        required: true,
      }),
      field(['doubt'], {
        group: '提醒',
        header: '存疑',
        how: '卡片上的一句提醒，16 字内',
        kind: text,
        width: 20,
      }),
      field(['note'], {
        group: '提醒',
        header: '备注',
        how: '例如各处记的地址不一样，60 字内',
        kind: text,
        width: 40,
      }),
    ],
    spread: spreadPoint,
    check: (cells, changed) => {
      const found = new Map<string, Misfit>()
      const { 还在吗: state = '', 看的日期: day = '' } = cells
      if (state === '撤了' && day === '')
        found.set('看的日期', { wrong: '没写哪天撤的', write: '写那一天，像 2026-11-20' })
      if (state === '搬走了' && !changed.includes('地址'))
        found.set('还在吗', { wrong: '搬到哪里没写', write: '把「地址」和坐标改成新的；撤了就选 撤了' })
      if (state !== '撤了' && day !== '' && changed.includes('看的日期'))
        found.set('还在吗', { wrong: '写了撤的日期，没选撤了', write: '撤了选 撤了；还在就空着日期' })
      return found
    },
    doubts: (_, changed) =>
      new Map(
        changed.includes('路名') && !changed.includes('纬度') && !changed.includes('经度')
          ? [['路名', { wrong: '地址换了路，坐标没动', write: '搬了就在地图上重点一次；更正路名就不用管' }]]
          : [],
      ),
    keep: ({ key, label }) =>
      onWalls.includes(key)
        ? { wrong: `墙上贴着 ${label}的码，这行不能删`, write: '把这行补回来，「还在吗」选 撤了' }
        : undefined,
    add: (json) => {
      const places = objectsAt(json, ['places'])
      const node: Json = {
        id: nextId([...places.map(({ id }) => String(id)), ...onWalls]),
        hours: null,
        services: [],
      }
      addTo(json, ['places'], node)
      const row = placeRows(json).at(-1)
      return row ?? { wrong: '加不进去', write: '数据里没有地点的名单' }
    },
    remove: ({ node }, json) => removeFrom(json, ['places'], node),
  }
}

/** One number of a point. A new point is that of the address which the row has now, where the dataset keeps for which it was taken. */
function degrees(at: 'latitude' | 'longitude', options: Parameters<typeof field>[1]): Column {
  const column = field(['position', at], {
    ...options,
    covers: () => [
      ['position', at],
      ['position', 'address'],
    ],
  })
  return {
    ...column,
    write: (row, text, cells) => {
      column.write(row, text, cells)
      const { position } = row.node
      if (isObject(position) && position.address !== undefined) position.address = cells.地址
    },
  }
}

/** A number or a name. */
const post: Kind = {
  ...text,
  toJson: (written) => (/^\d+$/.test(written) ? Number(written) : { name: written }),
  fromJson: (value) => (isObject(value) ? (textAt(value, 'name') ?? '') : text.fromJson(value)),
}

function stillThere(group: Pick<Column, 'group'>): Column {
  const words = choice([
    { word: '在', value: undefined, also: ['还在', '有', '✓', '√'] },
    { word: '搬走了', value: 'moved', also: ['搬了', '搬走'] },
    { word: '撤了', value: 'retired', also: ['撤', '没了', '不在了', '关了', '停了'] },
  ])
  return {
    ...group,
    header: '还在吗',
    how: '在／搬走了／撤了',
    note: '还在吗：搬走了，地址改成新的；撤了别删行，扫旧码的人会看到「撤了，去这两处」',
    kind: words,
    width: 9,
    covers: () => [],
    read: ({ node }) => (node.retired === undefined ? '在' : '撤了'),
    write: ({ node }, word, cells) => setAt(node, ['retired'], word === '撤了' ? cells.看的日期 : undefined),
  }
}

function retiredOn(group: Pick<Column, 'group'>): Column {
  return field(['retired'], {
    ...group,
    header: '看的日期',
    how: '撤了才写：哪天',
    kind: date({ partial: false }),
    width: 12,
  })
}

/** One cell with both numbers, or a link, says what stands in both columns. */
function spreadPoint(cells: Map<string, RawCell>): Spread {
  for (const header of ['纬度', '经度']) {
    const cell = cells.get(header)
    if (typeof cell?.value !== 'string' || !looksLikePoint(cell.value)) continue
    const point = parsePoint(halfWidth(shown(cell)))
    if ('wrong' in point) return { cells, misfits: new Map([[header, point]]) }
    const spread = new Map(cells)
      .set('纬度', { value: point.latitude })
      .set('经度', { value: point.longitude })
    if (point.system !== undefined)
      spread.set('坐标来自', { value: system.fromJson(point.system) || '腾讯、高德' })
    return { cells: spread, misfits: new Map() }
  }
  return { cells, misfits: new Map() }
}

/** The next number of the letters that most places have: `jw10` after `jw09`. A number is not used twice. */
function nextId(ids: readonly string[]): string {
  const parts = ids.flatMap((id) => {
    const [, letters, digits] = /^([a-z]+-?)(\d+)$/.exec(id) ?? []
    return letters !== undefined && digits !== undefined ? [{ letters, digits }] : []
  })
  const count = (letters: string) => parts.filter((part) => part.letters === letters).length
  const [most = { letters: 'p', digits: '00' }] = [...parts].sort(
    (a, b) => count(b.letters) - count(a.letters),
  )
  const same = parts.filter(({ letters }) => letters === most.letters)
  const highest = Math.max(0, ...same.map(({ digits }) => Number(digits)))
  return `${most.letters}${String(highest + 1).padStart(most.digits.length, '0')}`
}
