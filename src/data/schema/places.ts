import { z } from 'zod'
import {
  day,
  described,
  example,
  extension,
  id,
  latitude,
  longitude,
  named,
  partialDate,
  phoneNumber,
  schemaPointer,
  system,
  text,
} from './fields'
import { hours } from './hours'

const serviceAtPlace = z.strictObject({
  service: id('服务', '写服务词表里的编号'),
  asOf: partialDate('截至'),
  source: id('出处', '写出处的编号'),
  checkedOn: day('哪天看的', '到现场看过才写，写成 2026-11-20 的样子').optional(),
  note: text(60, '说明', '这一处的这项服务特别要知道的').optional(),
})

const equipment = z.strictObject({
  service: id('服务', '是什么设备，写服务词表里的编号，例如 aed'),
  floor: text(10, '楼层', '写成 1 楼、地下 1 层；没核实就不写').optional(),
  cabinet: text(30, '柜子在哪', '照着走就能找到：大厅进门左手，白色柜子；没核实就不写').optional(),
  access: text(30, '怎么取', '谁来开、锁不锁：不锁，自己拿；没核实就不写').optional(),
  hours: described(hours, '几点能取', '跟这一处的开放时间不一样才写').optional(),
  checkedOn: day('哪天看的', '到现场看过才写，写成 2026-11-20 的样子').optional(),
  asOf: partialDate('截至'),
  source: id('出处', '写出处的编号'),
  note: text(60, '说明', '这一台特别要知道的').optional(),
})

const phone = z.strictObject({
  number: phoneNumber,
  extension,
  name: text(12, '管什么', '这个电话管什么：前台、食堂、值班室；只有一个电话可以不写').optional(),
  note: text(40, '说明', '打过去是谁接、问什么').optional(),
  source: id('出处', '写出处的编号'),
})

const amenityAtPlace = z.strictObject({
  amenity: id('设施', '写接力站设施清单里的编号'),
  state: described(
    named(z.enum(['yes', 'no']), { yes: '有', no: '没有' }),
    '有没有',
    '到现场看过才写；没看过就不写这一条',
  ),
  checkedOn: day('哪天看的', '到现场的那天，写成 2026-11-20 的样子'),
})

const place = z.strictObject({
  id: example(
    described(
      z.string().regex(/^[a-z]{1,8}-?\d{1,6}$/),
      '编号',
      '字母加数字，例如 jw07、cd-001；定了不改、不重用',
    ),
    'jw07',
  ),
  number: described(z.int().min(1).max(99999), '站号', '印在墙上的数字；不是接力站就不写').optional(),
  host: id('哪种单位', '写 neighbourhood.json 里 hosts 的编号'),
  post: described(
    z.union([
      z.int().min(1).max(99),
      z.strictObject({ name: text(14, '驿站的名字', '没有第几的驿站写名字：玉林党群服务中心') }),
    ]),
    '是哪个驿站',
    '第几就写数字，有名字的写 { "name": "…" }；不是驿站就不写',
  ).optional(),
  name: text(14, '名称', '卡片上的名字'),
  hostName: text(24, '单位全称', '门口招牌上写的'),
  stationName: text(40, '站名全称', '接力站牌子上的全名；不是接力站就不写').optional(),
  address: text(40, '地址', '从市写起，前面可以有省'),
  road: text(10, '路名', '只写路，不写门牌；列表按它说在哪条路上'),
  position: described(
    z.strictObject({
      latitude,
      longitude,
      address: text(
        40,
        '照哪个地址取的点',
        '取点时的地址，照抄 address；以后搬了家只改地址、没改点，检查会提醒',
      ).optional(),
      system,
      precision: described(
        named(z.enum(['door', 'street']), { door: '门牌', street: '路段' }),
        '准到哪',
        'door 门牌；street 路段',
      ),
      radius: example(described(z.int().min(1).max(2000), '可能差多少', '单位米'), 50),
    }),
    '位置',
    '在地图上点出来的坐标，和它准到什么程度',
  ),
  note: text(60, '说明', '例如各处记的地址不一样').optional(),
  doubt: text(16, '存疑', '列表卡片上的一句提醒').optional(),
  hours: described(hours.nullable(), '开放时间', '没核实就写 null'),
  phones: described(z.array(phone).min(1), '电话', '一个号码一条，打得通的才写；没有就整段不写').optional(),
  services: described(
    z.array(serviceAtPlace),
    '服务',
    '这一处有哪些服务，每一项都带日期和出处；还不知道就写 []',
  ),
  amenities: described(z.array(amenityAtPlace), '设施核实', '现场看过的才写').optional(),
  equipment: described(
    z.array(equipment).min(1),
    '设备',
    '一台一条；一处有两台 AED 就写两条；没有就整段不写',
  ).optional(),
  retired: described(
    day('停用日期'),
    '停用',
    '写成 2026-11-20 的样子；站撤了也不删：墙上的旧码还会有人扫',
  ).optional(),
})

/** `places.json`: every place once; relief stations and citizen posts are the same places. */
export const placesSchema = z.strictObject({
  $schema: schemaPointer,
  places: described(z.array(place).min(1), '地点', '一处一条；既是接力站又是市民驿站的也只写一条'),
})
