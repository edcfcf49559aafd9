import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { Tappable } from '@/components/tappable'
import { searchHint } from '@/domain/sorting/search-link'
import styles from './search-door.module.scss'
import { text } from './text'

/** Looks like the search box and opens the page that has it, with the keyboard up: one tap, as for a box. */
export function SearchDoor({ onTap }: { onTap(): void }) {
  return (
    <Tappable className={styles.door} role="link" label={text.searchSpoken} onTap={onTap}>
      <Icon name="search" className={styles.icon} />
      <View className={`${styles.hint} kp`}>{searchHint}</View>
    </Tappable>
  )
}
