import neighbourhood from '@dataset/neighbourhood'
import type { Source } from '#types/dataset'
import { dateText } from '@/domain/date'

/** What the page says, in one place. */
export const messages = {
  minutes: (minutes: number) => `约 ${minutes} 分钟读完`,
  byline: (department: string, date: string) => `${department} · ${dateText(date)}`,
  concernsMe: '跟我有什么关系',
  who: '谁受益',
  when: '什么时候',
  bring: '要带什么',
  ask: '找谁',
  contents: '这篇讲了',
  places: '文中提到的地方',
  placeCount: (count: number) => `${count} 处`,
  toPlaces: (count: number) => `这 ${count} 处的地址和导航`,
  services: '文中提到的服务',
  servicePlaces: (names: string[]) => (names.length > 3 ? `${names.length} 处有` : names.join('、')),
  nowhere: '在哪里还不知道',
  retired: '这一处已停用',
  confirmed: '后来知道的',
  confirmedOn: (date: string) => `${dateText(date)}：`,
  confirmedBy: (source: string | undefined) => (source === undefined ? '' : `（${source}）`),
  origin: '这篇怎么来的',
  source: '来源',
  sourceLine: ({ name, date }: Source) => `${name}，${dateText(date)}`,
  sourceMissing: '待编辑补写',
  department: '发稿',
  rewriting: '改写',
  rewritten: (appName: string) => `${appName}编辑，按原报道缩写`,
  checking: '核实',
  unchecked: '未到现场核实',
  share: '发给家人',
  report: `写错了？告诉${neighbourhood.words.authority}`,
  allNews: '看全部资讯',
  resumed: '回到上次读到的地方',
  missing: { title: '没有这篇文章', text: '它可能已经撤下，也可能链接不完整。' },
} as const
