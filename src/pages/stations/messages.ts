import neighbourhood from '@dataset/neighbourhood'
import { dateText } from '@/domain/date'
import type { UnknownReason } from '@/domain/places/station-code'

const { codeHosts, searchExamples, words } = neighbourhood

/** All that the page says itself. */
export const messages = {
  share: (neighbourhood: string, count: number) =>
    `${neighbourhood} ${count} 处${words.stationFull}：累了进去歇歇`,
  search: '站号、路名',
  scan: '扫墙码',
  scanSpoken: '扫墙码，认出是哪个站',
  view: { name: '看法', list: '列表', map: '地图' },
  filter: {
    all: '全部路段',
    spoken: (chosen: string) => `筛选：现在看${chosen}`,
    kept: (count: number) => `我的收藏 ${count} 处`,
    open: '现在开着的',
    road: (road: string, count: number) => `${road} ${count} 处`,
    title: '只看哪些',
  },
  near: {
    me: '离我近',
    locating: '正在定位…',
    somewhere: '我在…附近',
    at: (name: string) => `我在${name}附近`,
    title: '你在哪附近？',
    forget: '不按远近，按站号排',
  },
  problem: {
    refused: { lead: '没有用定位。', rest: '不要紧：点「我在…附近」选一条路或一个地方，一样能排远近。' },
    off: { lead: '手机的定位关着。', rest: '点「我在…附近」选一条路或一个地方，一样能排远近。' },
    failed: { lead: '这次没定到位。', rest: '点「我在…附近」选一条路或一个地方，一样能排远近。' },
    vague: { lead: '定位太粗，差几百米，排不准。', rest: '点「我在…附近」选一条路或一个地方。' },
    outside: {
      lead: '你现在不在这一带。',
      rest: '下面按站号排。想看某条路附近的，点「我在…附近」。',
    },
  },
  scanFailed: { lead: '这里扫不了。', rest: '用微信的「扫一扫」对准墙上的码，或者在上面输站号。' },
  notOurs: {
    empty: { lead: '没扫到内容。', rest: '对准墙上海报的码再试一次，或者在上面输站号。' },
    malformed: {
      lead: `这不是${words.station}的码。`,
      rest: `${words.station}的码在墙上的海报上，旁边写着几号站。`,
    },
    foreign: {
      lead: '这是别处的码，没有打开。',
      rest: `${words.station}的码在墙上的海报上，旁边写着几号站。`,
    },
    unknown: { lead: '这张码对不上任何一站。', rest: '可能旧了。看看海报上写着几号站，输到上面。' },
    retired: { lead: '这一站已停用。', rest: '下面是现在有的站。' },
  } satisfies Record<UnknownReason, { lead: string; rest: string }>,
  nearest: '离你最近',
  nearestTo: (name: string) => `离${name}最近`,
  goHere: '导航去这里',
  all: (count: number) => `全部 ${count} 处`,
  others: (count: number) => `另外 ${count} 处`,
  found: (count: number) => `找到 ${count} 处`,
  said: (count: number, first: string) => `找到 ${count} 处，第一处是${first}`,
  byNumber: '按站号',
  byDistance: '直线距离，由近到远',
  hoursUnknown: '开放时间未核实',
  usually: '进站通常有',
  ask: '各站不全一样，到站问一声。',
  hours: '开放时间：未核实，以现场公示为准。',
  nothing: {
    title: '没有找到',
    text: `可以试：${codeHosts ? '海报上的' : ''}站号、路名、单位、服务，例如「${searchExamples.join('」「')}」，也可以打拼音或首字母。`,
    noneKept: '还没有收藏。打开一站，点「收藏」就会在这里。',
    noneOpen: '现在没有一处是按公示开着的。开放时间未核实的不算在内。',
    noClock: '手机的日期不对，不知道现在哪里开着。',
    action: `看全部${words.station}`,
  },
  map: {
    missing: { lead: '这里没有地图。', rest: '所有站都在下面的列表里，点「导航」用手机地图。' },
    label: '地图。每一站都在列表里，也能导航',
    about: '橙圈是大致范围，站就在圈里，请认门牌。',
    some: (count: number) => `地图上先画 ${count} 处，其余在列表里。`,
    together: (count: number) => `这里有 ${count} 站挨着`,
  },
  aboutDistance: '距离前写「约」的，地图上只是大致位置，请认门牌号。步行时间按直线距离推算。',
  names: (source: string, date: string, note: string | undefined) =>
    `站名与地址：${source}，${dateText(date)}。${note ?? ''}`,
} as const
