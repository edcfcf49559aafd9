import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Bin } from '#types/dataset'
import { nameFirst } from '@/domain/sorting/bins'
import { BinBadge, binInk } from './bin-badge'
import { joinClasses } from './class-names'
import { Icon } from './icon'
import styles from './item-row.module.scss'
import { Pressable } from './pressable'

interface Props {
  name: string
  bin: Bin
  /** The name as it is to be shown, where part of it is marked. */
  marked?: ReactNode
  /** One short reason or note. */
  text?: string | undefined
  /** Absent for a row that leads nowhere. */
  onTap?(): void
}

/** An item and its bin by name, icon and colour, in a row that a screen reader reads in one go. */
export function ItemRow({ name, bin, marked, text, onTap }: Props) {
  const place = nameFirst(bin)
  const content = (
    <>
      <BinBadge bin={bin} />
      <View className={styles.words}>
        <View className={styles.name}>{marked ?? name}</View>
        <View className={joinClasses(styles.bin, binInk(bin), 'keep-phrases')}>{place}</View>
        {text !== undefined && <View className={styles.text}>{text}</View>}
      </View>
      {onTap && <Icon name="right" size="s" />}
    </>
  )
  if (!onTap) return <View className={styles.row}>{content}</View>
  const label = [name, place, text].filter((part) => part !== undefined).join('，')
  return (
    <Pressable className={styles.row} role="link" label={label} onTap={onTap}>
      {content}
    </Pressable>
  )
}
