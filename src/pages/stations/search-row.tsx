import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { Pressable } from '@/components/pressable'
import { SearchField } from '@/components/search-field'
import { messages } from './messages'
import styles from './search-row.module.scss'

interface Props {
  query: string
  onSearch(query: string): void
  /** Absent where no wall has a code. */
  onScan: (() => void) | undefined
}

/** The search box, and beside it the scanner for the codes on the walls. */
export function SearchRow({ query, onSearch, onScan }: Props) {
  return (
    <View className={styles.row}>
      <SearchField value={query} hint={messages.search} onChange={onSearch} />
      {onScan && (
        <Pressable className={styles.scan} label={messages.scanSpoken} onTap={onScan}>
          <Icon name="scan" className={styles.icon} />
          <View>{messages.scan}</View>
        </Pressable>
      )}
    </View>
  )
}
