import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import styles from './card.module.scss'
import { joinClasses } from './class-names'

/** A surface that holds what belongs together. */
export function Card({ className, children }: PropsWithChildren<{ className?: string | undefined }>) {
  return <View className={joinClasses(styles.card, className)}>{children}</View>
}
