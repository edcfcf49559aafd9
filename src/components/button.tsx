import { View } from '@tarojs/components'
import styles from './button.module.scss'
import { joinClasses } from './class-names'
import { Icon } from './icon'
import { Pressable } from './pressable'

interface Props {
  /** The verb on the button; also what a screen reader says unless `spoken` says more. */
  label: string
  spoken?: string
  icon?: string
  /** A card has one filled button at most; `ghost` and `quiet` are for what comes second. */
  kind?: 'primary' | 'ghost' | 'quiet' | 'aed'
  className?: string | undefined
  onTap(): void
}

export function Button({ label, spoken = label, icon, kind = 'primary', className, onTap }: Props) {
  return (
    <Pressable className={joinClasses(styles.button, styles[kind], className)} label={spoken} onTap={onTap}>
      {icon !== undefined && <Icon name={icon} className={styles.icon} />}
      <View>{label}</View>
    </Pressable>
  )
}
