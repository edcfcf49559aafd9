import neighbourhood from '@dataset/neighbourhood'
import { View } from '@tarojs/components'
import type { PlaceRecord } from '#types/dataset'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Chip } from '@/components/chip'
import { Icon } from '@/components/icon'
import { NumberBadge } from '@/components/number-badge'
import { placeBadge } from '@/components/place-badge'
import { Pressable } from '@/components/pressable'
import { type Distance, metresText, walkText } from '@/domain/geo/distance'
import { stationLabel } from '@/domain/places/place'
import { messages } from './messages'
import styles from './near-card.module.scss'

interface Props {
  place: PlaceRecord
  distance: Distance
  address: string
  /** 「离你最近」. */
  tag: string
  onOpen(): void
  onNavigate(): void
}

/** The nearest station: framed, named as such, with the way there as its one filled button. */
export function NearCard({ place, distance, address, tag, onOpen, onNavigate }: Props) {
  const far = `${metresText(distance)} · ${walkText(distance)}`
  return (
    <Card className={styles.card}>
      <View className={styles.tag}>
        <Icon name="locate" size="s" className={styles.sign} />
        <View className={styles.words}>{tag}</View>
        <View>{far}</View>
      </View>
      <Pressable
        className={styles.place}
        role="link"
        label={[tag, stationLabel(place), place.name, address, far, place.doubt].filter(Boolean).join('，')}
        onTap={onOpen}
      >
        <NumberBadge badge={placeBadge(place, neighbourhood.hosts)} />
        <View className={styles.body}>
          <View className={styles.name}>{place.name}</View>
          <View>{address}</View>
          {place.doubt !== undefined && <Chip tone="warn" icon="warn" text={place.doubt} />}
        </View>
      </Pressable>
      <View className={styles.foot}>
        <Button icon="nav" label={messages.goHere} spoken={`导航去${place.name}`} onTap={onNavigate} />
      </View>
    </Card>
  )
}
