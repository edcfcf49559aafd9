import { View } from '@tarojs/components'
import type { Bin } from '#types/dataset'
import { a11yProps } from '@/components/a11y'
import { binTone } from '@/components/bin-badge'
import { joinClasses } from '@/components/class-names'
import { Icon } from '@/components/icon'
import { colourFirst } from '@/domain/sorting/bins'
import { messages } from './messages'
import styles from './verdict-head.module.scss'

/** The answer, the largest thing on the screen: 「电池，投 / 红桶 · 有害垃圾」. */
export function VerdictHead({ name, bin }: { name: string; bin: Bin }) {
  return (
    <View
      className={joinClasses(styles.head, binTone(bin))}
      {...a11yProps({ role: 'heading', label: `${messages.goesTo(name)}${colourFirst(bin)}` })}
    >
      <Icon name={bin.icon} className={styles.icon} />
      <View className={styles.words}>
        <View className={styles.name}>{messages.goesTo(name)}</View>
        <View className={joinClasses(styles.answer, 'keep-phrases')}>{colourFirst(bin)}</View>
      </View>
    </View>
  )
}
