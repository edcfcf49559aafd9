import type { EquipmentRecord, Neighbourhood, Phone, ServiceRecord, Source } from '#types/dataset'
import { dateText } from '@/domain/date'

/** What is said of a station to somebody at its door: alike in the app, on its web page and on the sheets on its wall. */
export const messages = {
  here: '你在',
  ask: (sentence: string) => `可以说：「${sentence}」`,
  hoursAsOf: (fact: string) => `开放时间：${fact}`,
  closed: '关着门？',
  may: '这里可能有',
  amenity: { yes: '有', no: '没有', unknown: '未核实' },
  unknown: '没有逐项核实，以现场为准，问一声再用',
  reported: ({ checkedOn }: Pick<ServiceRecord, 'checkedOn'>) =>
    checkedOn === undefined ? '报道过' : '看过',
  forWhom: (people: readonly string[]) => `给谁用：${people.join('、')}。`,
  hotline: (name: string, source: Source | undefined) =>
    [
      `${name}：站里遇到麻烦可以打。`,
      source === undefined ? '' : `来源：${source.name}，${dateText(source.date)}。`,
    ].join(''),
  call: (number: string) => `拨打 ${number}`,
  number: ({ number, extension }: Pick<Phone, 'number' | 'extension'>) =>
    extension === undefined ? number : `${number} 转 ${extension}`,
  answered: (extension: string) => `接通后按 ${extension}。`,
  phone: ({ name, note }: Phone, source: Source | undefined) =>
    `${[name, note].filter(Boolean).join('：')}（${source?.name ?? ''}）`,
  others: '关着门？去这两处',
  distance: (metres: string, walk: string) => `${metres} · ${walk}`,
  goTo: (address: string) => `导航去${address}`,
  allStations: (count: number, { station }: Neighbourhood['words']) => `看全部 ${count} 处${station}`,
  aed: '最近的 AED',
  aedHere: {
    reported: (reported: string, fact: string) => `${reported} AED（${fact}）。`,
    hangs: (where: string, seen: string) => `AED 在${where}（${seen}）。`,
    ask: (unknown: string | undefined) =>
      unknown === undefined ? '马上问工作人员。' : `马上问工作人员；${unknown}。`,
  },
  aedThere: (seen: string, { where, unknown }: EquipmentRecord) =>
    where === undefined
      ? `${seen}，柜子在哪：未核实`
      : [`${where}（${seen}）`, unknown].filter(Boolean).join('，'),
  aedUnknown: {
    lead: '附近的 AED：未核实。',
    rest: ({ emergencyNumber }: Pick<Neighbourhood, 'emergencyNumber'>) =>
      `先打 ${emergencyNumber}，再问身边的人、物业、地铁站。`,
  },
  unknownCode: { title: '这张码对不上任何一站', calm: '可能旧了，或者站点搬走了。别急，下面都能用。' },
  retired: {
    title: '这一站已停用',
    /** `label` is empty for a place that is no station. */
    calm: (label: string, name: string, date: string) =>
      `${label === '' ? name : `${label}（${name}）`}从 ${dateText(date)} 起停用。下面是最近的两处。`,
    near: '最近的两处',
  },
  which: '海报上写着几号站？',
  byRoad: '按路名找',
  basis: ({ name, date }: Source) =>
    `服务项目是各站共用的清单，来自${name}，${dateText(date)}；写了核实日期的，以那天为准。`,
} as const
