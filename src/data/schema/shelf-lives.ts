import { z } from 'zod'
import { described } from './fields'

const days = (title: string, description: string) =>
  described(z.int().min(1).max(9999), title, `单位天，${description}`).optional()

/** Days after which each kind of fact is asked anew (`npm run stale`). */
export const shelfLives = described(
  z.strictObject({
    hours: days('开放时间', '不写就是 180'),
    equipment: days('设备', 'AED 这些，不写就是 180'),
    amenity: days('设施', '饮水、微波炉这些，不写就是 365'),
    phone: days('电话', '按出处的日期算，不写就是 365'),
    address: days('地址', '按这一处最新一条服务或设备的日期算，不写就是 730'),
    service: days('服务', '不写就是 730'),
  }),
  '保质期',
  '哪种事过多少天要重新打听；npm run stale 照它列名单，不进小程序；可以不写',
).optional()
