import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon } from './icon'
import styles from './provenance.module.scss'

/** Where a fact comes from and of what date: stands after what it covers. */
export function Provenance({ children, icon = 'doc' }: PropsWithChildren<{ icon?: string }>) {
  return (
    <View className={styles.provenance}>
      <Icon name={icon} size="s" className={styles.icon} />
      <View className={styles.text}>{children}</View>
    </View>
  )
}
