import { View } from '@tarojs/components'
import { stationLabel } from '@/domain/places/place'
import { Card } from './card'
import { Chip, Chips, type ChipTone } from './chip'
import { joinClasses } from './class-names'
import { Icon } from './icon'
import { type Badge, NumberBadge } from './number-badge'
import styles from './place-card.module.scss'
import { Pressable } from './pressable'

interface Props {
  badge: Badge
  name: string
  address: string
  /** 「约 350 米 · 步行约 7 分」; absent without a position. */
  distance?: string | undefined
  /** What is not known of it, in a few words. */
  unknown?: string | undefined
  doubt?: string | undefined
  chips?: { text: string; icon?: string; tone?: ChipTone }[]
  /** Absent where the card is the place itself. */
  onOpen?(): void
  onNavigate(): void
}

/** A place in a list: one tap opens it, another starts the navigation. */
export function PlaceCard({
  badge,
  name,
  address,
  distance,
  unknown,
  doubt,
  chips = [],
  onOpen,
  onNavigate,
}: Props) {
  const said = [badge.kind === 'station' ? stationLabel(badge) : '', name, address, distance, doubt, unknown]
  const body = (
    <>
      <NumberBadge badge={badge} />
      <View className={styles.words}>
        <View className={styles.name}>{name}</View>
        <View className={styles.address}>{address}</View>
        {distance !== undefined && <View className={styles.small}>{distance}</View>}
        {unknown !== undefined && <View className={styles.small}>{unknown}</View>}
        {doubt !== undefined && <Chip tone="warn" icon="warn" text={doubt} />}
      </View>
    </>
  )
  return (
    <Card className={styles.card}>
      {onOpen ? (
        <Pressable className={styles.body} role="link" label={said.filter(Boolean).join('，')} onTap={onOpen}>
          {body}
        </Pressable>
      ) : (
        <View className={styles.body}>{body}</View>
      )}
      <Pressable
        className={joinClasses(styles.go, badge.kind === 'aed' && styles.aed)}
        label={`导航去${name}`}
        onTap={onNavigate}
      >
        <Icon name="nav" className={styles.arrow} />
        <View>导航</View>
      </Pressable>
      {chips.length > 0 && <Chips chips={chips} />}
    </Card>
  )
}
