import { View } from '@tarojs/components'
import type { Notice as NoticeData } from '#types/dataset'
import { dateText } from '@/domain/date'
import { a11yProps } from './a11y'
import { Icon } from './icon'
import { Notice } from './notice'
import styles from './pinned-notice.module.scss'
import { Pressable } from './pressable'

interface Props {
  notice: NoticeData | null
  onDismiss(): void
}

/** The notice that stands above every tab while it is valid, with the day it ends and a way to close it. */
export function PinnedNotice({ notice, onDismiss }: Props) {
  if (notice === null) return null
  return (
    <View className={styles.pinned}>
      <Notice tone="warn" icon="info">
        <View className={styles.row}>
          <View className={styles.words} {...a11yProps({ role: 'alert' })}>
            <View className={styles.text}>{notice.text}</View>
            <View className={styles.until}>到 {dateText(notice.until)}为止</View>
          </View>
          <Pressable className={styles.close} label="关掉这条通知" onTap={onDismiss}>
            <Icon name="x" />
          </Pressable>
        </View>
      </Notice>
    </View>
  )
}
