import { View } from '@tarojs/components'
import { BinBadge, binInk } from '@/components/bin-badge'
import { joinClasses } from '@/components/class-names'
import { Icon } from '@/components/icon'
import { nameFirst } from '@/domain/sorting/bins'
import type { VerdictPart } from '@/domain/sorting/verdict'
import { messages } from './messages'
import styles from './parts.module.scss'

/** What an item comes apart into, or in which cases it may be, and where each goes. */
export function Parts({ title, parts }: { title: string; parts: readonly VerdictPart[] }) {
  return (
    <View className={styles.parts}>
      <View className={styles.title}>{title}</View>
      {parts.map(({ name, bin, put }) => (
        <View key={name} className={styles.part}>
          {bin ? (
            <BinBadge bin={bin} />
          ) : (
            <View className={styles.none}>
              <Icon name="water" size="l" />
            </View>
          )}
          <View className={styles.words}>
            <View className={styles.name}>{name}</View>
            <View className={joinClasses(styles.bin, bin && binInk(bin))}>
              {bin ? nameFirst(bin) : messages.noBin}
            </View>
            {put !== undefined && <View className={styles.put}>{put}</View>}
          </View>
        </View>
      ))}
    </View>
  )
}
