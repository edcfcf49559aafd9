import { metresBetween } from '../../src/domain/geo/distance'

/** A city that everybody knows: enough to tell that a fact was copied from elsewhere. */
export interface City {
  name: string
  /** Without 省 and the like; a city of its own rank is its own province. */
  province: string
  areaCode: string
  /** Of its middle, in degrees, to about ten kilometres. */
  latitude: number
  longitude: number
}

const rows: [name: string, province: string, areaCode: string, latitude: number, longitude: number][] = [
  ['北京', '北京', '010', 39.9, 116.4],
  ['上海', '上海', '021', 31.2, 121.5],
  ['天津', '天津', '022', 39.1, 117.2],
  ['重庆', '重庆', '023', 29.6, 106.5],
  ['广州', '广东', '020', 23.1, 113.3],
  ['深圳', '广东', '0755', 22.5, 114.1],
  ['成都', '四川', '028', 30.7, 104.1],
  ['武汉', '湖北', '027', 30.6, 114.3],
  ['南京', '江苏', '025', 32.1, 118.8],
  ['苏州', '江苏', '0512', 31.3, 120.6],
  ['无锡', '江苏', '0510', 31.5, 120.3],
  ['杭州', '浙江', '0571', 30.3, 120.2],
  ['宁波', '浙江', '0574', 29.9, 121.5],
  ['西安', '陕西', '029', 34.3, 108.9],
  ['沈阳', '辽宁', '024', 41.8, 123.4],
  ['大连', '辽宁', '0411', 38.9, 121.6],
  ['长春', '吉林', '0431', 43.9, 125.3],
  ['哈尔滨', '黑龙江', '0451', 45.8, 126.5],
  ['济南', '山东', '0531', 36.7, 117.0],
  ['青岛', '山东', '0532', 36.1, 120.4],
  ['郑州', '河南', '0371', 34.7, 113.6],
  ['石家庄', '河北', '0311', 38.0, 114.5],
  ['太原', '山西', '0351', 37.9, 112.5],
  ['呼和浩特', '内蒙古', '0471', 40.8, 111.7],
  ['合肥', '安徽', '0551', 31.8, 117.2],
  ['南昌', '江西', '0791', 28.7, 115.9],
  ['长沙', '湖南', '0731', 28.2, 112.9],
  ['福州', '福建', '0591', 26.1, 119.3],
  ['厦门', '福建', '0592', 24.5, 118.1],
  ['南宁', '广西', '0771', 22.8, 108.3],
  ['海口', '海南', '0898', 20.0, 110.3],
  ['贵阳', '贵州', '0851', 26.6, 106.7],
  ['昆明', '云南', '0871', 25.0, 102.7],
  ['拉萨', '西藏', '0891', 29.7, 91.1],
  ['兰州', '甘肃', '0931', 36.1, 103.8],
  ['西宁', '青海', '0971', 36.6, 101.8],
  ['银川', '宁夏', '0951', 38.5, 106.2],
  ['乌鲁木齐', '新疆', '0991', 43.8, 87.6],
  ['香港', '香港', '+852', 22.3, 114.2],
  ['澳门', '澳门', '+853', 22.2, 113.5],
]

export const cities: readonly City[] = rows.map(([name, province, areaCode, latitude, longitude]) => ({
  name,
  province,
  areaCode,
  latitude,
  longitude,
}))

/** Apps in which people of one city or province look things up. */
export const lookupApps: Record<string, string> = {
  ...{ 随申办: '上海', 北京通: '北京', 津心办: '天津', 渝快办: '重庆', 天府市民云: '成都', 粤省事: '广东' },
  ...{ 浙里办: '浙江', 苏周到: '苏州', 我的南京: '南京', 鄂汇办: '湖北', 爱山东: '山东', 闽政通: '福建' },
}

/** Words for household things that only one city's dialect has. */
export const dialectWords: Record<string, readonly string[]> = {
  上海: ['洋山芋', '落苏', '六谷', '镬子', '老虫', '眠床', '绢头', '塳尘', '白相干', '夜壶箱', '汰衣裳机'],
}

/** The city that a name such as 成都市 means; undefined for one that is not listed. */
export function cityNamed(name: string): City | undefined {
  return cities.find((city) => name.startsWith(city.name))
}

/** The listed cities that a text names; those after which roads are named (南京路, 南京东路) are not meant. */
export function citiesIn(text: string): City[] {
  return cities.filter(({ name }) => new RegExp(`${name}(?![东西南北中]?(?:路|街|大道))`).test(text))
}

/** The listed city nearest to a point, where it lies within so many metres. */
export function cityNear(point: { latitude: number; longitude: number }, metres: number): City | undefined {
  const [nearest] = cities
    .map((city) => ({ city, away: metresBetween(point, city) }))
    .filter(({ away }) => away < metres)
    .sort((a, b) => a.away - b.away)
  return nearest?.city
}
