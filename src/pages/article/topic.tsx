import { View } from '@tarojs/components'
import type { Section } from '#types/dataset'
import { a11yProps } from '@/components/a11y'
import { joinClasses } from '@/components/class-names'
import { Icon } from '@/components/icon'
import { ArticleBlock, type Ways } from './block'
import styles from './topic.module.scss'

/** One topic of an article under its heading; links lead to its `id`. */
export function Topic({ id, section, ways }: { id: string; section: Section; ways: Ways }) {
  const { title, icon, blocks } = section
  return (
    <View id={id} className={joinClasses(styles.topic, icon !== undefined && styles.indented)}>
      {title !== undefined && (
        <View className={styles.title} {...a11yProps({ role: 'heading' })}>
          {icon !== undefined && <Icon name={icon} className={styles.icon} />}
          {title}
        </View>
      )}
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of an article never move, and may be alike
        <ArticleBlock key={index} block={block} ways={ways} />
      ))}
    </View>
  )
}
