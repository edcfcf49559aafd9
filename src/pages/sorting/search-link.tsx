import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { Tappable } from '@/components/pressable'
import { searchHint } from '@/domain/sorting/search-link'
import { text } from './messages'
import styles from './search-link.module.scss'

/** Looks like the search box and opens the page that has it, with the keyboard up: one tap, as for a box. */
export function SearchDoor({ onTap }: { onTap(): void }) {
  return (
    <Tappable className={styles.door} role="link" label={text.searchSpoken} onTap={onTap}>
      <Icon name="search" className={styles.icon} />
      <View className={`${styles.hint} kp`}>{searchHint}</View>
    </Tappable>
  )
}
