import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { Pressable } from '@/components/pressable'
import styles from './more.module.scss'

/** The last row of a list: shows the rest. */
export function More({ label, onTap }: { label: string; onTap(): void }) {
  return (
    <Pressable className={styles.more} label={label} onTap={onTap}>
      <View className={styles.label}>{label}</View>
      <Icon name="down" size="s" />
    </Pressable>
  )
}
