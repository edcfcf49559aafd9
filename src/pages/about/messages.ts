import type { NeighbourhoodRecord } from '#types/dataset'
import { guidelines } from '@/domain/first-aid'
import type { StoredKey } from '@/platform/storage'
import { openSource } from './open-source'

/** What the phone keeps, by the key under which it lies: whatever is stored is told on the page. */
const stored: Record<StoredKey, string> = {
  'type-size': '字号',
  'kept-places': '收藏的站',
  origin: '「我在…附近」选的地方',
  'sorting-recent': '最近查过的词',
  'notice-dismissed': '关掉的通知',
  'news-seen': '看过哪些资讯',
  'reading-position': '一篇看到哪里',
}
/** Stored by pages that a neighbourhood without news does not have. */
const ofNews: StoredKey[] = ['news-seen', 'reading-position']

/** What is switched on in this neighbourhood: the page tells of nothing else. */
type FeatureFlags = Pick<NeighbourhoodRecord, 'location' | 'tabs' | 'codeHosts' | 'posterVersion'>

/** All that the about page says itself. */
export const messages = {
  size: '字号',
  sample: '字会变成这么大。',
  sources: '信息从哪来',
  chapters: ({ location, tabs, codeHosts, posterVersion }: FeatureFlags) => [
    {
      title: '信息有多准',
      paragraphs: [
        '每条信息都写着来源和日期。没有人到现场核实过的，写「未核实」，以现场公示为准。',
        '地图上写着「约」的点不够准，请认门牌。',
        `急救步骤对照两份公开的指南：${guidelines.join('、')}。两份不一样的地方（先打电话还是先看呼吸，孩子要不要先吹气），按后发布的英国这份。`,
      ],
    },
    {
      title: '你的信息',
      paragraphs: [
        '不登录，不上传，不收集。打开的页面、查过的词，都不会离开你的手机。',
        ...(location === 'off'
          ? []
          : ['只有点了「离我近」，或急救页的「用定位」，才定位一次，算完就丢，不保存。']),
        `${storedWords(tabs).join('、')}存在手机里，删掉小程序就没了。`,
      ],
    },
    {
      title: '说明',
      paragraphs: [
        ...(tabs.includes('news') ? ['资讯都是重新写的，不是原文。'] : []),
        ...(codeHosts === undefined ? [] : [`海报全套版次：${posterVersion}。旧海报照样能扫。`]),
        '程序开源，谁都可以拿去用、拿去改。',
        `里面用到别人写的、画的：${openSource.join('、')}，也都是开源的。许可证全文放在程序包里。`,
      ],
    },
  ],
} as const

function storedWords(tabs: FeatureFlags['tabs']): string[] {
  const without: string[] = tabs.includes('news') ? [] : ofNews
  return Object.entries(stored).flatMap(([key, words]) => (without.includes(key) ? [] : [words]))
}
