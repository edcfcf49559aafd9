import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { Tappable } from '@/components/pressable'
import { SearchField } from '@/components/search-field'
import { text } from './messages'
import styles from './search-row.module.scss'

interface Props {
  query: string
  onSearch(query: string): void
  onScan(): void
}

/** The search box, and beside it the scanner for the codes on the walls. */
export function SearchRow({ query, onSearch, onScan }: Props) {
  return (
    <View className={styles.row}>
      <SearchField value={query} hint={text.search} onChange={onSearch} />
      <Tappable className={styles.scan} label={text.scanSpoken} onTap={onScan}>
        <Icon name="scan" className={styles.icon} />
        <View>{text.scan}</View>
      </Tappable>
    </View>
  )
}
