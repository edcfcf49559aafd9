import neighbourhood from '@dataset/neighbourhood'
import { Text, View } from '@tarojs/components'
import type { Article } from '#types/dataset'
import { a11yProps } from '@/components/a11y'
import { Chip } from '@/components/chip'
import { DescriptionList } from '@/components/description-list'
import { Icon } from '@/components/icon'
import { readingMinutes } from '@/domain/news/article'
import styles from './article-head.module.scss'
import { messages } from './messages'

/** What the article is, what it comes to, and what it means for the reader: before the body. */
export function ArticleHead({ article }: { article: Article }) {
  const { category, icon, services, title, department, date, summary, relevance } = article
  return (
    <>
      <View className={styles.row}>
        <Chip
          text={category}
          icon={icon}
          tone={services.includes(neighbourhood.roles.relief) ? 'hivis' : 'service'}
        />
        <View className={styles.minutes}>{messages.minutes(readingMinutes(article))}</View>
      </View>
      <View className={`${styles.title} keep-phrases`} {...a11yProps({ role: 'heading' })}>
        {titleParts(title).map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of an article never move, and may be alike
          <Text key={index} className={styles.part} userSelect>
            {part}
          </Text>
        ))}
      </View>
      <View className={styles.byline}>{messages.byline(department, date)}</View>
      <View className={styles.summary}>
        <Text userSelect>{summary}</Text>
      </View>
      <View className={styles.relevance}>
        <View className={styles.relevanceTitle} {...a11yProps({ role: 'heading' })}>
          <Icon name="user" className={styles.icon} />
          <View>{messages.concernsMe}</View>
        </View>
        <DescriptionList
          tinted
          rows={[
            { label: messages.who, value: relevance.who },
            { label: messages.when, value: relevance.when },
            { label: messages.bring, value: relevance.bring },
            { label: messages.ask, value: relevance.ask },
          ]}
        />
      </View>
    </>
  )
}

/** 「二季度办了什么：加梯、助餐、AED」 breaks after its colon rather than in its list. */
function titleParts(title: string): string[] {
  return title.match(/[^：]+：?/g) ?? [title]
}
