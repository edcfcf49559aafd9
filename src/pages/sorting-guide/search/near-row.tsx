import { View } from '@tarojs/components'
import type { Bin } from '#types/dataset'
import { binInk } from '@/components/bin-badge'
import { joinClasses } from '@/components/class-names'
import { Icon } from '@/components/icon'
import { MarkedText } from '@/components/marked-text'
import { Pressable } from '@/components/pressable'
import { nameFirst } from '@/domain/sorting/bins'
import type { SortingHit } from '@/domain/sorting/search/sorting-search'
import styles from './near-row.module.scss'

/** A name that is near, plainer than an answer: no tile, and not in bold. */
export function NearRow({ hit, bin, onTap }: { hit: SortingHit; bin: Bin; onTap(): void }) {
  const { item, term, from, to } = hit
  const place = nameFirst(bin)
  return (
    <Pressable className={styles.row} role="link" label={`${item.name}，${place}`} onTap={onTap}>
      <View className={styles.name}>
        {term === item.name ? <MarkedText text={term} from={from} to={to} /> : item.name}
      </View>
      <View className={joinClasses(styles.bin, binInk(bin), 'keep-phrases')}>{place}</View>
      <Icon name="right" size="s" />
    </Pressable>
  )
}
