import neighbourhood from '@dataset/neighbourhood'
import { View } from '@tarojs/components'
import type { Article, Section } from '#types/dataset'
import { Card } from '@/components/card'
import { Chip } from '@/components/chip'
import { Icon } from '@/components/icon'
import { PlainBox } from '@/components/plain-box'
import { Pressable } from '@/components/pressable'
import { dateText } from '@/domain/date'
import styles from './article-card.module.scss'
import { messages } from './messages'

interface Props {
  article: Article
  sourceName: string | undefined
  /** 「新增」, 「有更新」 or a date to come; absent for what has been seen. */
  mark: string | undefined
  /** The topic in which the searched words stand. */
  section: Section | null
  onOpen(): void
}

/** An article in the list: what it means for the reader stands on the card itself. One card, one focus. */
export function ArticleCard({ article, sourceName, mark, section, onOpen }: Props) {
  const { category, icon, title, brief, date, department, services } = article
  const where = section?.title === undefined ? undefined : messages.inSection(section.title)
  const said = [category, mark, title, brief, where, department, dateText(date)]
  return (
    <Pressable className={styles.target} role="link" label={said.filter(Boolean).join('，')} onTap={onOpen}>
      <Card>
        <View className={styles.head}>
          <Chip
            text={category}
            icon={icon}
            tone={services.includes(neighbourhood.roles.relief) ? 'hivis' : 'service'}
          />
          {mark !== undefined && (
            <View className={styles.mark}>
              <Chip text={mark} tone="plain" />
            </View>
          )}
          <View className={styles.date}>{dateText(date)}</View>
        </View>
        <View className={`${styles.title} keep-phrases`}>{title}</View>
        <PlainBox title={messages.concernsMe} text={brief} />
        {where !== undefined && <View className={styles.where}>{where}</View>}
        <View className={styles.foot}>
          <View className={styles.from}>{messages.from(department, sourceName)}</View>
          <Icon name="right" size="s" />
        </View>
      </Card>
    </Pressable>
  )
}
