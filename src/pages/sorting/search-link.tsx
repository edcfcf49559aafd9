import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { Pressable } from '@/components/pressable'
import { messages } from './messages'
import styles from './search-link.module.scss'

/** Looks like the search box and opens the page that has it, with the keyboard up: one tap, as for a box. */
export function SearchLink({ onTap }: { onTap(): void }) {
  return (
    <Pressable className={styles.link} role="link" label={messages.searchSpoken} onTap={onTap}>
      <Icon name="search" className={styles.icon} />
      <View className={`${styles.hint} keep-phrases`}>{messages.searchHint}</View>
    </Pressable>
  )
}
