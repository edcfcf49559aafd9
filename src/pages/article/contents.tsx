import { View } from '@tarojs/components'
import { Tappable } from '@/components/pressable'
import styles from './contents.module.scss'
import { text } from './messages'

interface Props {
  /** The sections that have a title: one without is no topic to look for. */
  topics: { id: string; title: string }[]
  onOpen(id: string): void
}

/** The topics of a long article in one row that scrolls sideways, in elder size one below the other; a tap leads down to the topic. */
export function Contents({ topics, onOpen }: Props) {
  return (
    <View className={styles.contents}>
      <View className={styles.title}>{text.contents}</View>
      <View className={styles.scroll}>
        <View className={styles.row}>
          {topics.map(({ id, title }) => (
            <Tappable key={id} className={styles.pill} role="link" label={title} onTap={() => onOpen(id)}>
              {title}
            </Tappable>
          ))}
        </View>
      </View>
    </View>
  )
}
