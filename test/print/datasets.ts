import type { PlaceRecord } from '#types/dataset'
import { compileDataset } from '../../tools/dataset/compile'
import type { Dataset } from '../../tools/print/station-facts'

/** A dataset as the command reads it. */
export function compiled(folder: string): Dataset {
  const { modules } = compileDataset(folder)
  if (modules === undefined) throw new Error(`the dataset ${folder} has errors`)
  return modules
}

/** 江湾 with code hosts of its own, or none. */
export function jiangwan(codeHosts?: string[]): Dataset {
  const { neighbourhood, places } = compiled('src/data/jiangwan')
  return { places, neighbourhood: { ...neighbourhood, codeHosts } }
}

const hours = {
  weekly: [
    {
      days: [1, 2, 3, 4],
      intervals: [
        { from: '08:30', until: '11:30' },
        { from: '13:00', until: '17:30' },
      ],
    },
    { days: [5], intervals: [{ from: '08:30', until: '16:00' }] },
  ],
  exceptions: [],
  asOf: '2026-11-20',
  source: 'community-paper',
}

/** Every station with all its facts. */
export function known(
  { neighbourhood, places }: Dataset,
  change: (place: PlaceRecord, index: number) => Partial<PlaceRecord> = () => ({}),
): Dataset {
  const { amenities } = neighbourhood.relief
  return {
    neighbourhood,
    places: places.map((place, index) => ({
      ...place,
      hours,
      amenities: amenities.map(({ id }, at) => ({
        amenity: id,
        state: at % 4 === 3 ? 'no' : 'yes',
        checkedOn: '2026-11-20',
      })),
      ...change(place, index),
    })),
  }
}

const where = '一楼，大厅进门左手服务台旁的白柜子，不锁，自己拿；关门时找保安'

/** Names and addresses as long as the schema allows, three digits, and everything known beside. */
export function longest(): Dataset {
  const { neighbourhood, places } = jiangwan(['a-rather-long-name.jiangwan.cn'])
  return known(
    {
      neighbourhood: {
        ...neighbourhood,
        appName: '江湾镇街道邻里帮',
        name: '示范江湾镇街道社区服务办',
      },
      places,
    },
    (_, index) => ({
      number: 110 + index,
      name: '上海农村商业银行江湾镇支行店',
      address:
        `上海市虹口区江湾镇街道新市南路一千一百二十二弄商业广场北区${String(index + 1)}号楼东门底层五`.slice(
          0,
          40,
        ),
      doubt: undefined,
      services: neighbourhood.services
        .filter(({ id }) => id !== 'aed' || index % 2 === 0)
        .map(({ id }) => ({
          service: id,
          asOf: '2019-06',
          source: 'community-paper',
        })),
      equipment:
        index % 2 === 0
          ? Array.from({ length: 2 }, () => ({
              service: 'aed',
              asOf: '2026-11-20',
              checkedOn: '2026-11-20',
              source: 'community-paper',
              where,
            }))
          : undefined,
    }),
  )
}

/** No station around, no AED, no hotline, no doubt. */
export function alone(): Dataset {
  const { neighbourhood, places } = jiangwan(['jiangwan.cn'])
  const { hotline: _, ...relief } = neighbourhood.relief
  return {
    neighbourhood: { ...neighbourhood, relief },
    places: places.slice(0, 1).map((place) => ({ ...place, equipment: undefined })),
  }
}
