import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { a11yProps } from '@/components/a11y'
import { joinClasses } from '@/components/class-names'
import styles from './numbered.module.scss'

/** The heading of one of the three things to do, in their order. */
export function Numbered({
  number,
  tone,
  children,
}: PropsWithChildren<{ number: 1 | 2 | 3; tone: 'call' | 'aed' | 'steps' }>) {
  return (
    <View className={joinClasses(styles.head, styles[tone])} {...a11yProps({ role: 'heading' })}>
      <View className={styles.number}>{number}</View>
      <View>{children}</View>
    </View>
  )
}
