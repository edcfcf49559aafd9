import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { ItemRow } from '@/components/item-row'
import type { Verdict } from '@/domain/sorting/verdict'
import { messages } from './messages'
import styles from './twins.module.scss'

interface Props {
  twins: Verdict['twins']
  onOpen(name: string): void
}

/** What the item is confused with, and what makes the difference. */
export function Twins({ twins, onOpen }: Props) {
  if (twins.length === 0) return null
  return (
    <View className={styles.twins}>
      <View className={styles.title}>
        <Icon name="versus" className={styles.icon} />
        <View>{messages.twins}</View>
      </View>
      {twins.map(({ reason, items }) => (
        <View key={reason} className={styles.pair}>
          {items.map(({ item, bin }) => (
            <ItemRow key={item.name} name={item.name} bin={bin} onTap={() => onOpen(item.name)} />
          ))}
          <View className={styles.reason}>{reason}</View>
        </View>
      ))}
    </View>
  )
}
