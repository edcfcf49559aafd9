import { View } from '@tarojs/components'
import type { Bin } from '#types/dataset'
import { a11yProps } from '@/components/a11y'
import { binTone } from '@/components/bin-badge'
import { joinClasses } from '@/components/class-names'
import { Icon } from '@/components/icon'
import styles from './bin-head.module.scss'
import { messages } from './messages'

/** The bin's colour, icon and one sentence, edge to edge. */
export function BinHead({ bin }: { bin: Bin }) {
  return (
    <View
      className={joinClasses(styles.head, binTone(bin))}
      {...a11yProps({ role: 'heading', label: `${bin.name}，${messages.colour(bin)}，${bin.rule}` })}
    >
      <Icon name={bin.icon} className={styles.icon} />
      <View className={styles.words}>
        <View className={styles.colour}>{`${messages.colour(bin)} · ${bin.name}`}</View>
        <View className={joinClasses(styles.rule, 'keep-phrases')}>{bin.rule}</View>
      </View>
    </View>
  )
}
