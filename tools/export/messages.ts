import type { NeighbourhoodRecord } from '#types/dataset'
import { dateText } from '../../src/domain/date'

/** What the open data says of itself. */
export const messages = {
  licence: ({ appName }: Pick<NeighbourhoodRecord, 'appName'>) =>
    `许可：MIT，可以转用、修改。请写明来自「${appName}」和截至的日期；每件事的出处写在数据里。`,
  asOf: ({ name, asOf }: Pick<NeighbourhoodRecord, 'name' | 'asOf'>) =>
    `${name}的地点和服务，信息截至 ${dateText(asOf)}。没有核实的不写，空着就是不知道。`,
  readme: (neighbourhood: NeighbourhoodRecord) =>
    [
      messages.asOf(neighbourhood),
      messages.licence(neighbourhood),
      '',
      'places.csv      给 Excel、WPS：一处一行，带 BOM 的 UTF-8。两种坐标都有：GPS 用 WGS-84，高德、腾讯地图用 GCJ-02。',
      'places.geojson  给地图：WGS-84；radius 是点可能差多少米，不是服务的范围。',
      'hsds.json       给服务目录：Open Referral 的 HSDS 3，按表写（organization、service、location、service_at_location、schedule、phone、address）。',
      '',
    ].join('\r\n'),
  columns: {
    id: '编号',
    number: '站号',
    name: '名称',
    hostName: '单位全称',
    stationName: '站名全称',
    address: '地址',
    road: '路名',
    latitude: '纬度（WGS-84）',
    longitude: '经度（WGS-84）',
    chineseLatitude: '纬度（GCJ-02）',
    chineseLongitude: '经度（GCJ-02）',
    radius: '可能差几米',
    hours: '开放时间',
    hoursAsOf: '开放时间的日期和出处',
    services: '服务（日期，出处）',
    has: '有的设施（看的日期）',
    hasNot: '没有的设施（看的日期）',
    devices: 'AED',
    phones: '电话',
    note: '说明',
    doubt: '存疑',
    retired: '停用日期',
  },
  radius: (metres: number) => `点可能差 ${metres} 米，以门牌为准。`,
  closedOn: (from: string, until: string, note: string | undefined) =>
    `${from === until ? from : `${from} 至 ${until}`} 不开${note === undefined ? '' : `（${note}）`}`,
  seen: (name: string, date: string) => `${name}（${date}）`,
  has: (names: readonly string[]) => (names.length === 0 ? '' : `有：${names.join('、')}。`),
  hasNot: (names: readonly string[]) => (names.length === 0 ? '' : `没有：${names.join('、')}。`),
} as const
