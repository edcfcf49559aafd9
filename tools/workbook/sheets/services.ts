import { choice, date, text } from '../kinds'
import { field, type Row, type Sheet } from '../sheet'
import { blankPerPlace, listSheet } from './place-rows'
import { onSite, sourceField } from './source'
import type { NamedKinds } from './words'

/** What each place does for people. */
export function servicesSheet({ service, source }: NamedKinds, aed: unknown): Sheet {
  const what = { group: '做什么' }
  return listSheet(['services'], {
    name: '服务',
    counter: '第几项',
    empty: { source: onSite },
    identity: ['编号', '服务'],
    columns: [
      field(['service'], {
        ...what,
        header: '服务',
        how: '从里面选',
        kind: service,
        width: 24,
        required: true,
      }),
      field(['asOf'], {
        ...what,
        header: '截至',
        how: '2026-11-20，只知道年月写 2026-11',
        kind: date({ partial: true }),
        width: 12,
        required: true,
      }),
      sourceField(['source'], what.group, source),
      field(['note'], { ...what, header: '备注', how: '这一处特别要知道的，60 字内', kind: text, width: 50 }),
    ],
    check: ({ 服务: word = '' }) =>
      word !== '' && service.toJson(word) === aed
        ? new Map([['服务', { wrong: `「${word}」不写在这一页`, write: '这行删掉，写在「AED」页' }]])
        : new Map(),
  })
}

/** Each AED, a row each; a place without one has an empty row. */
export function equipmentSheet({ source }: NamedKinds, aed: unknown): Sheet {
  const what = { group: 'AED' }
  const list = ['equipment']
  const sheet = listSheet(list, {
    name: 'AED',
    counter: '第几台',
    empty: { service: aed, source: onSite },
    columns: [
      {
        ...what,
        header: 'AED',
        how: '有／没有',
        note: 'AED：看到了写 有；已经没有了写 没有',
        kind: choice([
          { word: '有', value: 'yes', also: ['✓', '√', '✔', '是', 'true'] },
          { word: '没有', value: 'no', also: ['没', '无', '×', '✗', '否', 'false', '撤了', '拆了'] },
          { word: '未核实', value: undefined, blank: true, also: ['没看', '不知道', '?'] },
        ]),
        width: 9,
        covers: () => [],
        read: () => '有',
        write: () => {},
      },
      field(['floor'], { ...what, header: '几楼', how: '1 楼、地下 1 层', kind: text, width: 10 }),
      field(['cabinet'], { ...what, header: '柜子在哪', how: '照着走就能找到', kind: text, width: 30 }),
      field(['access'], { ...what, header: '怎么取', how: '不锁，自己拿／找保安', kind: text, width: 24 }),
      field(['checkedOn'], {
        ...what,
        header: '核实日期',
        how: '到现场那天',
        kind: date({ partial: false }),
        width: 12,
      }),
      field(['asOf'], {
        ...what,
        header: '截至',
        how: '从别处知道的写这里',
        note: '截至：从报纸、名录知道的，写那天；到现场看的只写核实日期',
        kind: date({ partial: true }),
        width: 12,
      }),
      sourceField(['source'], what.group, source),
      field(['note'], { ...what, header: '备注', how: '60 字内', kind: text, width: 30 }),
    ],
    check: ({ AED: has = '', 核实日期: seen = '', 截至: asOf = '' }) =>
      has !== '没有' && seen === '' && asOf === ''
        ? new Map([['核实日期', { wrong: '没写哪天看的', write: '写到现场那天，像 2026-11-20' }]])
        : new Map(),
    blanks: blankPerPlace(list, '第几台'),
  })
  const ofAed = (rows: Row[]) => rows.filter(({ node }) => node.service === aed)
  return {
    ...sheet,
    rows: (json) => ofAed(sheet.rows(json)),
    gone: ({ AED: has = '' }) => has === '没有',
    add: (json, cells) => {
      const added = sheet.add(json, cells)
      if (!('node' in added)) return added
      const { 核实日期: seen = '', 截至: asOf = '' } = cells
      if (asOf === '') added.node.asOf = seen
      return added
    },
  }
}
