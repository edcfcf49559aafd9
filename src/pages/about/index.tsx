import neighbourhood from '@dataset/neighbourhood'
import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { withErrorBoundary } from '@/components/error-boundary'
import { List, ListRow } from '@/components/list-row'
import { PageFrame } from '@/components/page-frame'
import { Section } from '@/components/section'
import { Segmented } from '@/components/segmented'
import { useTypeSize } from '@/components/type-size'
import { dateText } from '@/domain/date'
import type { TypeChoice } from '@/domain/type-size'
import { openTab } from '@/platform/navigation'
import { chooseTypeSize } from '@/platform/type-size'
import styles from './index.module.scss'
import { messages } from './messages'

const sizes: { value: TypeChoice; text: string }[] = [
  { value: 'wechat', text: '跟随微信' },
  { value: 'standard', text: '标准' },
  { value: 'large', text: '大' },
  { value: 'largest', text: '特大' },
]

/** Where the facts come from, what happens with the reader's data (nothing), and how large the type is. */
function About() {
  const type = useTypeSize()
  return (
    <PageFrame>
      <Section title={messages.size}>
        <Segmented name={messages.size} options={sizes} chosen={type.choice} onChoose={chooseTypeSize} />
        <View className={styles.sample}>{messages.sample}</View>
      </Section>
      <Section title={messages.sources} note={`信息截至 ${dateText(neighbourhood.asOf)}`}>
        <List>
          {neighbourhood.sources.map(({ id, name, date, note }) => (
            <ListRow key={id} title={name} text={[dateText(date), note].filter(Boolean).join('。')} />
          ))}
        </List>
      </Section>
      {messages.chapters(neighbourhood).map(({ title, paragraphs }) => (
        <Section key={title} title={title}>
          <Card>
            {paragraphs.map((paragraph) => (
              <View key={paragraph} className={styles.paragraph}>
                {paragraph}
              </View>
            ))}
          </Card>
        </Section>
      ))}
    </PageFrame>
  )
}

export default withErrorBoundary(About, () => openTab('stations'))
