import { View } from '@tarojs/components'
import { joinClasses } from '@/components/class-names'
import { Icon } from '@/components/icon'
import { Pressable } from '@/components/pressable'
import styles from './select.module.scss'

interface Props {
  icon?: string
  text: string
  /** What a screen reader says instead of the text alone. */
  spoken?: string
  /** Its panel is open. */
  expanded?: boolean
  /** Something is chosen in it. */
  active?: boolean
  onTap(): void
}

/** A field that opens a panel of choices, or does one thing. */
export function Select({ icon, text, spoken = text, expanded, active, onTap }: Props) {
  return (
    <Pressable
      className={joinClasses(styles.select, active && styles.active)}
      label={spoken}
      {...(expanded !== undefined && { expanded })}
      onTap={onTap}
    >
      {icon !== undefined && <Icon name={icon} size="s" className={styles.icon} />}
      <View className={styles.text}>{text}</View>
      {expanded !== undefined && <Icon name="down" size="s" className={styles.arrow} />}
    </Pressable>
  )
}
