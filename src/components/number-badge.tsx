import { View } from '@tarojs/components'
import { a11yProps } from './a11y'
import { joinClasses } from './class-names'
import { Icon } from './icon'
import styles from './number-badge.module.scss'

/**
 * The sign of a place. Stations are orange with Arabic digits, posts teal with Chinese numerals, AEDs green
 * with the heart: 7 号站 is 第三市民驿站, so the two ways of numbering must never look alike.
 */
export type Badge =
  | { kind: 'station'; number: number; large?: boolean }
  | { kind: 'post'; numeral: string; located: boolean }
  | { kind: 'aed' }
  | { kind: 'host'; icon: string }

export function NumberBadge({ badge }: { badge: Badge }) {
  switch (badge.kind) {
    case 'station':
      return (
        <View className={joinClasses(styles.badge, styles.station, badge.large && styles.large)} {...hidden}>
          <View className={styles.digits}>{badge.number}</View>
          <View className={styles.unit}>号</View>
        </View>
      )
    case 'post':
      return (
        <View
          className={joinClasses(styles.badge, badge.located ? styles.post : styles.unlocated)}
          {...hidden}
        >
          {badge.numeral}
        </View>
      )
    case 'host':
      return (
        <View className={joinClasses(styles.badge, styles.host)} {...hidden}>
          <Icon name={badge.icon} className={styles.heart} />
        </View>
      )
    case 'aed':
      return (
        <View className={joinClasses(styles.badge, styles.aed)} {...hidden}>
          <Icon name="aed" className={styles.heart} />
        </View>
      )
  }
}

/** The row's own label says the number. */
const hidden = a11yProps({ hidden: true })
