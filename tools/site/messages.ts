import type { Words } from '#types/dataset'
import { dateText } from '@/domain/date'
import { chineseNumeral } from '@/domain/places/place'

/** What only the web pages say. What they share with the app lies in `src/domain`. */
export const messages = {
  titleOf: (page: string, app: string) => `${page} · ${app}`,
  emergency: '急救',
  collapsed: '有人倒下',
  hours: '开放时间，按公示',
  notThere: (go: string) => `还没到？${go}`,
  elsewhere: '没有，再去：',
  fetchAed: '导航去拿 AED',
  how: '怎么按压、怎么用 AED',
  help: { lead: '有人倒下？', rest: 'AED 在哪、怎么救' },
  tellWhere: '先说在哪：区、路、门牌，再说「有人倒下，叫不醒」。说完别挂。',
  steps: '一步步做',
  wechat: {
    title: '在微信里打开',
    search: (app: string) => ['微信搜「', app, '」'],
    number: (number: number) => ['，输入站号 ', String(number), '。'],
    all: ({ station }: Words) => `。${station}、急救、垃圾分类都在里面。`,
    note: '微信里能大字、能离线看，不用登录。',
  },
  full: '完整网页版',
  basis: '步行时间按直线估算。',
  asOf: (date: string) => `站点信息截至 ${dateText(date)}。`,
  paper: (address: string, app: string, number: number | undefined) =>
    `网址 ${address}，或微信搜「${app}」${number === undefined ? '' : `，输入站号 ${number}`}`,
  data: {
    title: '开放数据',
    files: [
      { name: 'places.csv', use: '表格：Excel、WPS 打开' },
      { name: 'places.geojson', use: '地图：WGS-84，带误差' },
      { name: 'hsds.json', use: '服务目录：HSDS 3' },
    ],
  },
  list: {
    title: (count: number) => `${chineseNumeral(count)}处可以歇脚`,
    open: '点开看怎么走',
    may: '这些站可能有',
    each: '每处不一样，以门口公示为准。',
    range: (first: number, last: number) => `${first}–${last} 号`,
  },
  unknown: {
    title: '没有这一站',
    tap: '点它',
    numbers: '号',
    favour: '顺手帮个忙',
    report: '这张旧码贴在哪，请告诉站里的人。',
  },
} as const
