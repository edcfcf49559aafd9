import neighbourhood from '@dataset/neighbourhood'
import type { Source } from '#types/dataset'
import { dateText } from '@/domain/date'

const { station, tabs: titles } = neighbourhood.words
const others = neighbourhood.tabs.filter((tab) => tab !== 'news').map((tab) => titles[tab])

/** What the page says, in one place. */
export const messages = {
  figures: (shortName: string) => `数说${shortName}`,
  oldFigures: (shortName: string, from: string, to: string) =>
    `数说${shortName}：${from === to ? from : `${from}–${to}`} 年的几个数`,
  figureLabel: (figure: string, date: string) => `${figure}，${dateText(date)}，看出自哪篇`,
  title: '社区资讯',
  total: (count: number) => `共 ${count} 条`,
  found: (count: number) => `找到 ${count} 条`,
  search: '查找',
  closeSearch: '收起',
  searchHint: '查标题、正文',
  category: '分类',
  allCategories: '全部',
  concernsMe: '跟我有什么关系',
  more: '再看几条',
  marks: { new: '新增', changed: '有更新' },
  ahead: '日子还没到',
  from: (department: string, source: string | undefined) => `${department} · 来源：${source ?? '待补'}`,
  inSection: (title: string) => `「${title}」一节里提到`,
  rewritten: ({ name, date, note }: Source) =>
    `根据《${name}》${dateText(date)}的报道改写，不是原文。${note ?? ''}`,
  none: {
    title: '还没有资讯',
    text: `有了就放在这里。${others.join('、')}照常能查。`,
    action: `去看${station}`,
  },
  unmatched: { title: '没有找到', text: '换个短一点的词，或看全部。', action: '看全部资讯' },
  share: (neighbourhood: string, title: string | undefined) =>
    title === undefined ? `${neighbourhood}：社区资讯` : `${neighbourhood}：${title}`,
} as const
