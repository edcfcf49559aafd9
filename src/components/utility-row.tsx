import { View } from '@tarojs/components'
import { nextTypeSize } from '@/domain/type-size'
import { joinClasses } from './class-names'
import { Icon } from './icon'
import { Pressable } from './pressable'
import { useTypeSize } from './type-size'
import styles from './utility-row.module.scss'

interface Props {
  /** How old the data is, in words. */
  asOf: string
  /** The drawing before it: a clock for a date, an i for what is no date. */
  sign?: 'clock' | 'info'
  onStepSize(): void
  onAbout(): void
  /** Absent where the page has the emergency bar instead. */
  onEmergency?(): void
}

/** What a tap on the button does: the word on it, and what a screen reader says. */
const steps = {
  large: { word: '大字', spoken: '换成大字' },
  largest: { word: '特大字', spoken: '换成特大字' },
  back: { word: '标准字', spoken: '改回标准字' },
}

/** The top row of every tab: the date of the data (leads to sources and settings), 大字, 急救. */
export function UtilityRow({ asOf, sign = 'clock', onStepSize, onAbout, onEmergency }: Props) {
  const size = useTypeSize()
  const { elder } = size
  const step = steps[nextTypeSize(size)]
  const date = (
    <Pressable className={styles.date} role="link" label={`${asOf}，看来源和设置`} onTap={onAbout}>
      <Icon name={sign} size="s" className={styles.icon} />
      <View>{asOf}</View>
    </Pressable>
  )
  // In elder size the date stands below the two buttons, and is read there too.
  return (
    <View className={styles.row}>
      {!elder && date}
      <Pressable className={styles.slot} label={step.spoken} onTap={onStepSize}>
        <View className={styles.pill}>
          <Icon name="big" size="s" className={styles.icon} />
          <View>{step.word}</View>
        </View>
      </Pressable>
      {onEmergency && <EmergencyPill className={styles.slot} onTap={onEmergency} />}
      {elder && date}
    </View>
  )
}

/** 急救 in one tap: on every tab and on the page a wall code opens. */
export function EmergencyPill({ className, onTap }: { className?: string | undefined; onTap(): void }) {
  return (
    <Pressable
      className={joinClasses(styles.sosSlot, className)}
      role="link"
      label="急救：打电话和 AED"
      onTap={onTap}
    >
      <View className={joinClasses(styles.pill, styles.sos)}>
        <Icon name="aed" size="s" className={styles.icon} />
        <View>急救</View>
      </View>
    </Pressable>
  )
}
