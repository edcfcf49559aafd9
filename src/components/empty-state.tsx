import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { a11yProps } from './a11y'
import styles from './empty-state.module.scss'

interface Props {
  title: string
  /** What the reader can still do. */
  text: string
}

/** Nothing here, like an empty station sign: says what, and what can still be done; its children are the ways out. */
export function EmptyState({ title, text, children }: PropsWithChildren<Props>) {
  return (
    <View className={styles.empty}>
      <View className={styles.sign} {...a11yProps({ hidden: true })}>
        <View className={styles.board}>
          <View className={styles.mark}>?</View>
          <View className={styles.stripe} />
        </View>
        <View className={styles.pole} />
      </View>
      <View className={styles.title} {...a11yProps({ role: 'heading' })}>
        {title}
      </View>
      <View className={`${styles.text} keep-phrases`}>{text}</View>
      {children}
    </View>
  )
}
