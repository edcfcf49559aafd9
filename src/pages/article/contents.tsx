import { View } from '@tarojs/components'
import { Pressable } from '@/components/pressable'
import styles from './contents.module.scss'
import { messages } from './messages'

interface Props {
  /** The sections that have a title: one without is no topic to look for. */
  topics: { id: string; title: string }[]
  onOpen(id: string): void
}

/** The topics of a long article in one row that scrolls sideways, in elder size one below the other; a tap leads down to the topic. */
export function Contents({ topics, onOpen }: Props) {
  return (
    <View className={styles.contents}>
      <View className={styles.title}>{messages.contents}</View>
      <View className={styles.scroll}>
        <View className={styles.row}>
          {topics.map(({ id, title }) => (
            <Pressable key={id} className={styles.pill} role="link" label={title} onTap={() => onOpen(id)}>
              {title}
            </Pressable>
          ))}
        </View>
      </View>
    </View>
  )
}
