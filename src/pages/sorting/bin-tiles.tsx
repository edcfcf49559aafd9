import { View } from '@tarojs/components'
import type { Bin, BinId } from '#types/dataset'
import { binTone } from '@/components/bin-badge'
import { joinClasses } from '@/components/class-names'
import { Icon } from '@/components/icon'
import { Pressable } from '@/components/pressable'
import styles from './bin-tiles.module.scss'
import { messages } from './messages'

interface Props {
  bins: readonly Bin[]
  onBin(bin: BinId): void
}

/** The bins as large tiles: name, colour word and icon, so that colour is never the only sign. */
export function BinTiles({ bins, onBin }: Props) {
  return (
    <View className={styles.tiles}>
      {bins.map((bin) => (
        <Pressable
          key={bin.id}
          className={joinClasses(styles.tile, binTone(bin))}
          role="link"
          label={messages.binSpoken(bin)}
          onTap={() => onBin(bin.id)}
        >
          <View className={styles.head}>
            <Icon name={bin.icon} className={styles.icon} />
            <View className={styles.colour}>{messages.bin(bin)}</View>
          </View>
          <View className={styles.name}>{bin.name}</View>
          <View className={styles.what}>{bin.what}</View>
        </Pressable>
      ))}
    </View>
  )
}
