import { View } from '@tarojs/components'
import type { PlaceRecord } from '#types/dataset'
import { Icon } from '@/components/icon'
import { NumberBadge } from '@/components/number-badge'
import { Tappable } from '@/components/tappable'
import type { Device } from '@/domain/emergency-devices'
import { shortAddress } from '@/domain/place'
import styles from './device-list.module.scss'
import { Numbered } from './numbered'
import { text } from './text'

interface Props {
  devices: readonly Device<PlaceRecord>[]
  town: { city: string; district: string }
  /** What is not known of any of them. */
  unknown: string | undefined
  onNavigate(place: PlaceRecord): void
}

/** Second: the AEDs somebody can be sent for. Never said to be the only ones. */
export function DeviceList({ devices, town, unknown, onNavigate }: Props) {
  const words = text.devices
  return (
    <View className={styles.box}>
      <View className={styles.head}>
        <Numbered number={2} tone="aed">
          {words.title}
        </Numbered>
      </View>
      <View className={styles.ask}>
        <View className={styles.first}>{words.first}</View>
        {words.ask}
        {devices.length > 0 && words.otherwise}
      </View>
      {devices.map(({ place, fact, closed, distance }) => (
        <View key={place.id} className={styles.row}>
          <View className={styles.sign}>
            <NumberBadge badge={{ kind: 'aed' }} />
          </View>
          <View className={styles.words}>
            <View className={styles.name}>{place.name}</View>
            <View className={styles.address}>{shortAddress(place, town)}</View>
            {closed && <View className={styles.closed}>{words.closed}</View>}
            {fact.note !== undefined && <View className={styles.note}>{fact.note}</View>}
          </View>
          {distance && (
            <View className={styles.way}>
              <View className={styles.oneWay}>{words.oneWay}</View>
              <View>
                <View className={styles.minutes}>{distance.minutes}</View> {words.minutes}
              </View>
            </View>
          )}
          <Tappable
            className={styles.go}
            label={words.navigateTo(place.name)}
            onTap={() => onNavigate(place)}
          >
            <Icon name="nav" className={styles.arrow} />
            <View>{words.navigate}</View>
          </Tappable>
        </View>
      ))}
      {devices.length > 0 && unknown !== undefined && (
        <View className={styles.unknown}>{words.askInside(unknown)}</View>
      )}
    </View>
  )
}
