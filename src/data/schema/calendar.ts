import { z } from 'zod'
import { day, described, id, named, text } from './fields'

/** What amenities are good for. */
export const weather = named(z.enum(['heat', 'cold', 'rain']), { heat: '高温', cold: '寒潮', rain: '下雨' })

/** What stands above every tab for some days. */
export const notice = described(
  z
    .strictObject({
      id: id('编号', '换一条通知就换一个编号：读者关掉的是这一条'),
      text: text(60, '内容', '一两句话，写清什么事、要做什么'),
      from: day('从哪天起', '含这一天，写成 2019-08-05 的样子'),
      until: day('到哪天止', '含这一天，写成 2019-08-05 的样子'),
    })
    .nullable(),
  '置顶通知',
  '没有就写 null',
)

const holiday = z.strictObject({
  name: text(8, '名称', '例如 国庆、春节'),
  from: day('从哪天起', '放假的第一天，写成 2026-10-01 的样子'),
  until: day('到哪天止', '放假的最后一天，含这一天'),
  workdays: described(
    z.array(day('补班的日子', '那个周末的日期，例如 2026-10-10')),
    '补班',
    '因为它要上班的周末，一天写一个；没有就不写',
  ).optional(),
})

/** The public holidays that places follow. */
export const holidays = described(
  z.array(holiday),
  '节假日',
  '全街道一份，照国务院每年的放假通知；开放时间里写了 "holidays" 的地点都跟着它；没有就不写',
).optional()

/** Special weather, for as long as it lasts. */
export const conditions = described(
  z
    .strictObject({
      kind: described(weather, '什么天气', 'heat 高温、cold 寒潮、rain 下雨：用得上的设施排在前面'),
      from: day('从哪天起', '含这一天，写成 2019-08-05 的样子'),
      until: day('到哪天止', '含这一天，写成 2019-08-05 的样子'),
    })
    .nullable(),
  '天气',
  '高温、寒潮或下雨的那几天；平时写 null',
)
