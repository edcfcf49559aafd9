import { View } from '@tarojs/components'
import type { SortingItem } from '#types/dataset'
import { confidenceOf } from '@/domain/sorting/verdict'
import styles from './item-names.module.scss'
import { messages } from './messages'

/** One step of names, at most sixty, with their notes. What rests on one source only is marked. */
export function ItemNames({ items }: { items: readonly SortingItem[] }) {
  return (
    <View className={styles.list}>
      {items.map((item) => {
        const note = [item.note, confidenceOf(item).kind === 'single' && messages.single]
          .filter(Boolean)
          .join(' · ')
        return (
          <View key={item.name} className={styles.row}>
            {item.name}
            {note !== '' && <View className={styles.note}>{note}</View>}
          </View>
        )
      })}
    </View>
  )
}
