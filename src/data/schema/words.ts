import { z } from 'zod'
import { described, example, text } from './fields'

/** What people of this neighbourhood call things: the app's sentences are made with these words. */
export const words = z.strictObject({
  station: text(6, '站点叫什么', '按钮和句子里的短叫法：接力站、歇脚点'),
  stationFull: text(10, '站点的全称', '发给别人的卡片上用：爱心接力站、户外劳动者驿站'),
  post: text(8, '驿站叫什么', '服务页上那一组地方的叫法：市民驿站、党群服务中心'),
  postShort: text(4, '驿站的短叫法', '「第三」后面常说的那两三个字：驿站、中心'),
  authority: text(6, '写错了告诉谁', '收意见的单位，接在「告诉」后面：街道、社区、镇上'),
  tabs: described(
    z.strictObject({
      news: text(4, '资讯页', '例如 资讯').optional(),
      stations: text(4, '站点页', '例如 接力站'),
      services: text(4, '服务页', '例如 驿站服务').optional(),
      sorting: text(4, '分类页', '例如 垃圾分类').optional(),
    }),
    '标签页的字',
    '屏幕最下面的字；tabs 里有的页都要写',
  ),
})

/** What they are called in most places: for editors who have not said yet. */
export const usualWords = {
  station: '接力站',
  stationFull: '爱心接力站',
  post: '市民驿站',
  postShort: '驿站',
  authority: '街道',
  tabs: { news: '资讯', stations: '接力站', services: '驿站服务', sorting: '垃圾分类' },
}

/** One number, the same on every page, dialled by the buttons. */
export const emergencyNumber = example(
  described(z.string().regex(/^\d{3}$/), '急救电话', '加引号的三位数字：内地 120，香港、澳门 999'),
  '120',
)

/** The app in which people of this city look up what this one does not know. */
export const lookupApp = text(
  8,
  '城市的应用',
  '居民查 AED、开放时间用的应用，例如 随申办；没有就不写',
).optional()

export const searchExamples = described(
  z
    .array(text(8, '例子', '一个站号、路名、单位或服务'))
    .min(1)
    .max(6),
  '查站的例子',
  '什么都没找到时给人看的，每个都要真能找到',
)
