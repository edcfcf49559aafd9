import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import styles from './line.module.scss'

/** A question in bold and its answer beside it; under it in elder size. */
export function Line({ title, children }: PropsWithChildren<{ title: string }>) {
  return (
    <View className={styles.line}>
      <View className={styles.title}>{title}</View>
      <View className={styles.text}>{children}</View>
    </View>
  )
}
