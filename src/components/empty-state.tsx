import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import styles from './empty-state.module.scss'
import { Icon } from './icon'
import { spokenAs } from './spoken'

interface Props {
  title: string
  /** What the reader can still do. */
  text: string
}

/** Nothing here: says what, and what can still be done; its children are the ways out. */
export function EmptyState({ title, text, children }: PropsWithChildren<Props>) {
  return (
    <View className={styles.empty}>
      <View className={styles.sign}>
        <Icon name="unknown" size="l" />
      </View>
      <View className={styles.title} {...spokenAs({ role: 'heading' })}>
        {title}
      </View>
      <View className={styles.text}>{text}</View>
      {children}
    </View>
  )
}
