import { View } from '@tarojs/components'
import type { SortingRules } from '#types/dataset'
import { AskedWords } from '@/components/asked-words'
import { Section } from '@/components/section'
import { SortingBasis } from '@/components/sorting-basis'

const nothing = () => undefined
const asked = ['牛奶盒', '塑料袋', '鸡蛋壳', '玉米棒', '粽叶', '头发']

/** A sample: the catalogue reads no dataset. */
const rules: SortingRules = {
  law: {
    name: '《样例条例》',
    since: '2019-07-01',
    table: '样例物品表',
    tableAsOf: '2022',
    standard: '样例标准',
  },
  opening: '各小区自定，以本小区公示为准。',
  asked: [],
  examples: { synonym: { word: '洋山芋', item: '土豆' }, quiz: ['大骨头', '小骨头'] },
  askedNote: '样例',
  bins: [],
  fines: [],
  unsure: { bin: 'dry', exceptions: [] },
}

export function Sorting() {
  return (
    <View>
      <AskedWords recent={[]} asked={asked} onWord={nothing} onClear={nothing} />
      <AskedWords
        title="大家常问"
        recent={['电池', '充电宝']}
        asked={asked}
        onWord={nothing}
        onClear={nothing}
      />
      <Section title="依据">
        <SortingBasis rules={rules} />
      </Section>
    </View>
  )
}
