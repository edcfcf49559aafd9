import { View } from '@tarojs/components'
import type { Section } from '#types/dataset'
import { Tappable } from '@/components/tappable'
import styles from './contents.module.scss'
import { text } from './text'

/** The topics of a long article in one row that scrolls sideways, in elder size one below the other; a tap leads down to the topic. */
export function Contents({ sections, onOpen }: { sections: Section[]; onOpen(section: Section): void }) {
  return (
    <View className={styles.contents}>
      <View className={styles.title}>{text.contents}</View>
      <View className={styles.scroll}>
        <View className={styles.row}>
          {sections.map((section) => (
            <Tappable
              key={section.id}
              className={styles.pill}
              role="link"
              label={section.title ?? section.id}
              onTap={() => onOpen(section)}
            >
              {section.title}
            </Tappable>
          ))}
        </View>
      </View>
    </View>
  )
}
