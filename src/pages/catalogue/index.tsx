import { View } from '@tarojs/components'
import { useState } from 'react'
import { EmergencyBar } from '@/components/emergency-bar'
import { EmptyState } from '@/components/empty-state'
import { withErrorBoundary } from '@/components/error-boundary'
import { PlainBox } from '@/components/plain-box'
import { Pressable } from '@/components/pressable'
import { Provenance } from '@/components/provenance'
import { SearchField } from '@/components/search-field'
import { Section } from '@/components/section'
import { Segmented } from '@/components/segmented'
import { TabFrame } from '@/components/tab-frame'
import { UtilityRow } from '@/components/utility-row'
import { openTab } from '@/platform/navigation'
import { stepTypeSize } from '@/platform/type-size'
import { Buttons, ChipTones, Lists, Notices } from './basics'
import { Breaks } from './breaks'
import { Amenities, Badges, Bins, Icons, LongLists, Places } from './signs'
import styles from './signs.module.scss'
import { Sorting } from './sorting'

const nothing = () => undefined

/** Every primitive in all its states, for designers and the visual tests. Built for the browser only. */
function Catalogue() {
  const [query, setQuery] = useState('')
  const [view, setView] = useState<'list' | 'map'>('list')
  return (
    <TabFrame asOf="信息截至 2019 年 8 月" onStepSize={stepTypeSize} onAbout={nothing} onEmergency={nothing}>
      <Buttons />
      <ChipTones />
      <Notices />
      <Lists />
      <Icons />
      <Badges />
      <Places />
      <LongLists />
      <Amenities />
      <Bins />
      <Sorting />
      <Section title="搜索框" note="空的、有字的">
        <SearchField value={query} hint="怎么扔？" onChange={setQuery} />
        <SearchField value="电池" hint="搜过的词" onChange={nothing} onConfirm={nothing} />
      </Section>
      <Section title="二选一">
        <Segmented
          name="怎么看"
          options={[
            { value: 'list', text: '列表', icon: 'list' },
            { value: 'map', text: '地图', icon: 'map' },
          ]}
          chosen={view}
          onChoose={(value) => setView(value === 'map' ? 'map' : 'list')}
        />
        <View className={styles.part}>
          <Segmented
            name="没有图标"
            options={[
              { value: 'list', text: '近的在前' },
              { value: 'map', text: '新的在前' },
            ]}
            chosen={view}
            onChoose={(value) => setView(value === 'map' ? 'map' : 'list')}
          />
        </View>
      </Section>
      <Section title="可点的" note="朗读时说已展开、已收起">
        <Pressable label="展开的" expanded onTap={nothing}>
          展开的
        </Pressable>
        <Pressable label="收起的" expanded={false} onTap={nothing}>
          收起的
        </Pressable>
      </Section>
      <Section title="顶行" note="没有急救的">
        <UtilityRow asOf="按上海标准" sign="info" onStepSize={stepTypeSize} onAbout={nothing} />
      </Section>
      <Section title="急救条">
        <EmergencyBar number="120" onCall={nothing} onOpen={nothing} />
      </Section>
      <Section title="跟我有什么关系">
        <PlainBox title="跟我有什么关系" text="街道希望更多居民知道、参与。报道里没有需要你办的手续。" />
        <Provenance>出处行：文件图标、来源和日期，放在它所说明的内容之后。</Provenance>
        <Provenance icon="info">换了图标的一行。</Provenance>
      </Section>
      <Breaks />
      <EmptyState title="没找到" text="换个说法，或者看全部。" />
    </TabFrame>
  )
}

export default withErrorBoundary(Catalogue, () => openTab('stations'))
