import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { ItemRow } from '@/components/item-row'
import type { Verdict } from '@/domain/sorting/verdict'
import styles from './confusables.module.scss'
import { messages } from './messages'

interface Props {
  confusables: Verdict['confusables']
  onOpen(name: string): void
}

/** What the item is confused with, and what makes the difference. */
export function Confusables({ confusables, onOpen }: Props) {
  if (confusables.length === 0) return null
  return (
    <View className={styles.confusables}>
      <View className={styles.title}>
        <Icon name="versus" className={styles.icon} />
        <View>{messages.confusables}</View>
      </View>
      {confusables.map(({ reason, items }) => (
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
