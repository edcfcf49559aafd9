import { View } from '@tarojs/components'
import { Announcement } from '@/components/announcement'
import { ArticleLinkRow } from '@/components/article-link-row'
import { Button } from '@/components/button'
import { CallFailed } from '@/components/call-failed'
import { Card } from '@/components/card'
import { Chips } from '@/components/chip'
import { DescriptionList } from '@/components/description-list'
import { Icon } from '@/components/icon'
import { List, ListRow } from '@/components/list-row'
import { Notice } from '@/components/notice'
import { PinnedNotice } from '@/components/pinned-notice'
import { Section } from '@/components/section'
import { WechatButton } from '@/components/wechat-button'
import styles from './signs.module.scss'

const nothing = () => undefined

export function Buttons() {
  return (
    <Section title="按钮" note="主、次、弱、AED" action={{ text: '收起', onTap: nothing }}>
      <View className={styles.part}>
        <Button icon="nav" label="导航去虹湾路59号" onTap={nothing} />
      </View>
      <View className={styles.part}>
        <Button kind="ghost" icon="copy" label="复制地址" onTap={nothing} />
      </View>
      <View className={styles.part}>
        <Button kind="quiet" icon="report" label="看全部资讯" onTap={nothing} />
      </View>
      <View className={styles.part}>
        <Button kind="aed" icon="nav" label="导航" spoken="导航去最近的 AED" onTap={nothing} />
      </View>
      <View className={styles.part}>
        <WechatButton opens="share" icon="share" label="发给家人" />
      </View>
      <View className={styles.part}>
        <WechatButton opens="feedback" icon="report" label="写错了？告诉街道" kind="quiet" />
      </View>
    </Section>
  )
}

export function ChipTones() {
  return (
    <Section title="标签" note="图标加字，不可点" more={{ text: '更多', onTap: nothing }}>
      <Chips
        chips={[
          { text: '不指定颜色', icon: 'meal' },
          { text: '没有图标', tone: 'service' },
          { text: '户外职工', icon: 'station', tone: 'hivis' },
          { text: 'AED', icon: 'aed', tone: 'aed' },
          { text: '可能已搬', icon: 'warn', tone: 'warn' },
          { text: '报道过 2019', icon: 'doc', tone: 'plain' },
          { text: '未核实', icon: 'unknown', tone: 'unknown' },
        ]}
      />
    </Section>
  )
}

export function Notices() {
  return (
    <Section title="提示条">
      <Notice tone="info" lead="说明：">
        青底，帮人多走一步。
      </Notice>
      <Notice tone="warn" lead="当心：" alert>
        黄底三角，位置不准、可能搬迁、罚款。
      </Notice>
      <Notice tone="unknown" icon="unknown">
        虚线框，说清以什么为准；这一条换了图标。
      </Notice>
      <CallFailed number="12351" />
      <PinnedNotice
        notice={{
          id: 'sample',
          text: '置顶通知，过期自己消失，也能关掉。',
          from: '2026-11-01',
          until: '2026-11-30',
        }}
        onDismiss={nothing}
      />
      <Announcement text="只读出来、不显示的一句：找到 3 处。" />
    </Section>
  )
}

export function Lists() {
  return (
    <Section title="卡片和列表">
      <Card>
        <View>卡片里放在一起的东西。</View>
        <DescriptionList
          rows={[
            { label: '来源', value: '江湾镇街道社区报，2019 年 8 月' },
            { label: '核实', value: '未到现场核实' },
          ]}
        />
      </Card>
      <View className={styles.teal}>
        <DescriptionList
          tinted
          rows={[
            { label: '底色', value: '青' },
            { label: '分隔线', value: '也是青' },
          ]}
        />
      </View>
      <List>
        <ListRow title="可点的行" text="说明一行" lead={<Icon name="shield" />} onTap={nothing} />
        <ListRow title="就在这一页做的事" text="没有箭头" role="button" onTap={nothing} />
        <ListRow title="不可点的行" text="没有箭头" />
        <ListRow title="只有标题" onTap={nothing} />
        <ArticleLinkRow
          article={{ title: '一篇资讯', date: '2019-08', department: '党政办', icon: 'building' }}
          onOpen={nothing}
        />
      </List>
    </Section>
  )
}
