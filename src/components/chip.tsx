import { View } from '@tarojs/components'
import styles from './chip.module.scss'
import { joinClasses } from './class-names'
import { Icon } from './icon'

export type ChipTone = 'service' | 'hivis' | 'aed' | 'warn' | 'unknown' | 'plain'

interface Props {
  text: string
  icon?: string
  /** teal service · orange outdoor workers · green AED · yellow doubt · dashed unknown · plain neutral */
  tone?: ChipTone
}

/** An icon and a word. Never tappable: what can be tapped is a pill of 44 px. */
export function Chip({ text, icon, tone = 'service' }: Props) {
  return (
    <View className={joinClasses(styles.chip, styles[tone])}>
      {icon !== undefined && <Icon name={icon} size="s" className={styles.icon} />}
      {text}
    </View>
  )
}

interface ChipsProps {
  chips: Props[]
}

/** Chips in a row that wraps. */
export function Chips({ chips }: ChipsProps) {
  return (
    <View className={styles.chips}>
      {chips.map((chip) => (
        <Chip key={chip.text} {...chip} />
      ))}
    </View>
  )
}
