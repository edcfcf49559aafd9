import { View } from '@tarojs/components'
import { a11yProps } from './a11y'
import styles from './announcement.module.scss'

/**
 * Says to a screen reader what has come of a search; seen is the result itself, below. Keep it on the page
 * also while there is nothing to say: a reader speaks what changes in it, not what arrives with it.
 */
export function Announcement({ text }: { text: string }) {
  return (
    <View className={styles.said} {...a11yProps({ role: 'status', live: true })}>
      {text}
    </View>
  )
}
