import { View } from '@tarojs/components'
import type { Bin } from '#types/dataset'
import { AmenityList } from '@/components/amenity-list'
import { BinBadge, type BinLook, binInk } from '@/components/bin-badge'
import { Icon } from '@/components/icon'
import { ItemRow } from '@/components/item-row'
import { List } from '@/components/list-row'
import { MarkedText } from '@/components/marked-text'
import { NumberBadge } from '@/components/number-badge'
import { PagedRows } from '@/components/paged-rows'
import { PlaceCard } from '@/components/place-card'
import { Section } from '@/components/section'
import type { NextPage } from '@/components/use-paging'
import styles from './signs.module.scss'

const nothing = () => undefined

export function Badges() {
  return (
    <Section title="编号牌" note="站、驿站、AED">
      <View className={styles.row}>
        <NumberBadge badge={{ kind: 'station', number: 7 }} />
        <NumberBadge badge={{ kind: 'station', number: 7, large: true }} />
        <NumberBadge badge={{ kind: 'post', numeral: '三', located: true }} />
        <NumberBadge badge={{ kind: 'post', numeral: '五', located: false }} />
        <NumberBadge badge={{ kind: 'aed' }} />
        <NumberBadge badge={{ kind: 'host', icon: 'building' }} />
      </View>
    </Section>
  )
}

export function Icons() {
  return (
    <Section title="图标" note="小、中、大，颜色随文字">
      <View className={styles.row}>
        <Icon name="meal" size="s" />
        <Icon name="meal" />
        <Icon name="meal" size="l" />
      </View>
    </Section>
  )
}

export function Places() {
  const name = '第三市民驿站'
  const address = '华严路62号'
  const place = { name, address, onOpen: nothing, onNavigate: nothing }
  return (
    <Section title="地点卡">
      <PlaceCard badge={{ kind: 'station', number: 7 }} {...place} distance="350 米 · 步行约 7 分" />
      <PlaceCard badge={{ kind: 'station', number: 2 }} {...place} doubt="网点可能已搬，先问" />
      <PlaceCard badge={{ kind: 'host', icon: 'building' }} {...place} />
      <PlaceCard badge={{ kind: 'station', number: 7 }} name={name} address={address} onNavigate={nothing} />
      <PlaceCard
        badge={{ kind: 'aed' }}
        {...place}
        distance="约 700 米 · 步行约 13 分"
        unknown="柜子在哪：未核实"
      />
      <PlaceCard
        badge={{ kind: 'post', numeral: '三', located: true }}
        {...place}
        chips={[
          { text: '助餐点', icon: 'meal' },
          { text: '也是 7 号接力站', icon: 'station', tone: 'hivis' },
        ]}
      />
    </Section>
  )
}

const nextPages: NextPage[] = [
  undefined,
  { kind: 'more', count: 10 },
  { kind: 'batch', left: 40 },
  { kind: 'first' },
]

export function LongLists() {
  return (
    <Section title="长列表" note="到头、还有几处、下一批、回头">
      {nextPages.map((next) => (
        <PagedRows
          key={next?.kind ?? 'end'}
          list={['第一处', '第二处']}
          paging={{ groups: [{ from: 0, to: 2 }], next, advance: nothing }}
          row={(name) => <View key={name}>{name}</View>}
          onBatch={nothing}
        />
      ))}
    </Section>
  )
}

export function Amenities() {
  const unknown = { kind: 'unknown' } as const
  return (
    <Section title="设施三态">
      <AmenityList
        unknownText="没有逐项核实，问一声再用"
        amenities={[
          { name: '饮水', icon: 'water', state: { kind: 'yes', checkedOn: '2026-10-20' } },
          { name: '微波炉', icon: 'microwave', state: unknown },
          { name: '卫生间', icon: 'toilet', state: { kind: 'no', checkedOn: '2026-10-20' } },
        ]}
      />
      <View className={styles.space} />
      <AmenityList
        unknownText="没有逐项核实，问一声再用"
        amenities={[
          { name: '饮水', icon: 'water', state: unknown },
          { name: '休息', icon: 'rest', state: unknown },
          { name: '空调', icon: 'ac', state: unknown },
        ]}
      />
    </Section>
  )
}

const bins: (BinLook & { name: string })[] = [
  { colour: '蓝', icon: 'bin-recycle', name: '可回收物' },
  { colour: '红', icon: 'bin-hazard', name: '有害垃圾' },
  { colour: '棕', icon: 'bin-wet', name: '湿垃圾' },
  { colour: '黑', icon: 'bin-dry', name: '干垃圾' },
  { colour: '绿', icon: 'bin-wet', name: '厨余垃圾' },
  { colour: '灰', icon: 'bin-dry', name: '其他垃圾' },
  { icon: 'sofa', name: '大件垃圾' },
]

/** A sample: the catalogue reads no dataset. */
const hazardous: Bin = {
  id: 'hazardous',
  name: '有害垃圾',
  colour: '红',
  icon: 'bin-hazard',
  what: '电池、灯管、药',
  rule: '单独交',
  how: [],
  mistakes: [],
}

export function Bins() {
  return (
    <Section title="桶" note="名称、图标、颜色一起出现">
      {bins.map((bin) => (
        <View key={bin.name} className={styles.row}>
          <BinBadge bin={bin} />
          <View className={binInk(bin)}>{bin.name}</View>
        </View>
      ))}
      <List>
        <ItemRow
          name="电池"
          bin={hazardous}
          marked={<MarkedText text="电池" from={0} to={1} />}
          text="可点，搜到的字画线"
          onTap={nothing}
        />
        <ItemRow name="灯管" bin={hazardous} />
      </List>
    </Section>
  )
}
