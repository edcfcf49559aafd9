import neighbourhood from '@dataset/neighbourhood'
import type { Source } from '#types/dataset'
import { dateText } from '@/domain/date'
import { messages as site } from '@/domain/places/messages'
import type { UnknownReason } from '@/domain/places/station-code'

const { words } = neighbourhood

/** All that the page says itself, in its three views. */
export const messages = {
  share: (label: string | undefined, name: string, address: string) =>
    `${label === undefined ? '' : `${label} `}${name}：${address}`,
  shareStations: (name: string) => `${name}${words.stationFull}在哪`,
  wrong: `写错了？告诉${words.authority}`,

  site: {
    aedMore: '急救',
    more: '还可以',
  },

  way: {
    from: (name: string, metres: string, walk: string) => `离${name}${metres} · ${walk}`,
    copy: '复制地址',
    copyFailed: { lead: '没复制成。', rest: '长按上面的地址，再点「复制」。' },
    keep: '收藏',
    kept: '已收藏',
    keptForNow: '手机存不了，收藏只管到关掉小程序',
    send: '发给家人',
    fullAddress: '地址（长按可复制）',
    circle: (radius: number) => `圈内约 ${radius} 米`,
    mapLabel: '小地图，位置的文字说明在下面',
    services: '查到的服务',
    servicesNote: '现在有没有，请问一声',
    noServices: { lead: '别的服务：未收录。', rest: '到了问一声。' },
    may: '可能还有',
    mayNote: '未核实，到站问',
    ask: '没有逐项核实，到站问一声',
    news: '提到这里的资讯',
    basis: (sources: readonly Source[]) =>
      [
        sources.length === 0
          ? ''
          : `来源：${sources.map(({ name, date }) => `${name}（${dateText(date)}）`).join('、')}。`,
        '地图点可能有偏差，以门牌为准。',
      ].join(''),
  },

  notFound: {
    title: {
      empty: '没有说是哪一站',
      malformed: '这张码看不懂',
      foreign: `这张码不是${words.station}的`,
      unknown: site.unknownCode.title,
      retired: site.retired.title,
    } satisfies Record<UnknownReason, string>,
    noCodes: '没有这一处',
    hint: '站号',
    look: '查站',
    isIt: (count: number) => (count === 1 ? '你在这里吗？是就点它' : '你在哪一处？点它'),
    notFound: (typed: string) => `没有「${typed}」这一站。再看看海报上的数字，或者在下面按路名找。`,
    notTyped: '先输入海报上的数字。',
    along: (names: readonly string[]) =>
      `${names.length} 处：${names.slice(0, 3).join('、')}${names.length > 3 ? '等' : ''}`,
    byLandmark: '按附近的地方找',
    report: `告诉${words.authority}这张旧码贴在哪`,
    read: (content: string, reason: string) => `扫到的内容：${content}（${reason}）`,
    reason: {
      empty: '没有内容',
      malformed: '不是站号',
      foreign: '不是这里的码',
      unknown: '没有这个站号',
      retired: '已停用',
    } satisfies Record<UnknownReason, string>,
  },
} as const
