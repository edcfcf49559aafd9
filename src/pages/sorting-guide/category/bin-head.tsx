import { View } from '@tarojs/components'
import type { Bin } from '#types/dataset'
import { spokenAs } from '@/components/a11y'
import { binIcon, binTone } from '@/components/bin-badge'
import { joinClasses } from '@/components/class-names'
import { Icon } from '@/components/icon'
import styles from './bin-head.module.scss'
import { text } from './messages'

/** The bin's colour, icon and one sentence, edge to edge. */
export function BinHead({ bin }: { bin: Bin }) {
  return (
    <View
      className={joinClasses(styles.head, binTone(bin.id))}
      {...spokenAs({ role: 'heading', label: `${bin.name}，${text.colour(bin)}，${bin.rule}` })}
    >
      <Icon name={binIcon(bin.id)} className={styles.icon} />
      <View className={styles.words}>
        <View className={styles.colour}>{`${text.colour(bin)} · ${bin.name}`}</View>
        <View className={joinClasses(styles.rule, 'kp')}>{bin.rule}</View>
      </View>
    </View>
  )
}
