import neighbourhood from '@dataset/neighbourhood'
import { View } from '@tarojs/components'
import type { PlaceRecord, Town } from '#types/dataset'
import { Icon } from '@/components/icon'
import { Pressable } from '@/components/pressable'
import { messages as firstAid } from '@/domain/first-aid-messages'
import { type Device, seenText } from '@/domain/places/emergency-devices'
import { shortAddress } from '@/domain/places/place'
import styles from './device-list.module.scss'
import { messages } from './messages'
import { Numbered } from './numbered'

interface Props {
  /** The AEDs of the place where somebody stands. */
  here: readonly Device<PlaceRecord>[]
  /** The others, with the way there and back where it is known from where. */
  devices: readonly Device<PlaceRecord>[]
  town: Town
  onNavigate(place: PlaceRecord): void
}

/** Second: the AED that somebody can ask for at once, then those to be sent for. Never said to be the only ones. */
export function DeviceList({ here, devices, town, onNavigate }: Props) {
  const words = messages.devices
  const [own] = here
  return (
    <View className={styles.box}>
      <View className={styles.head}>
        <Numbered number={2} tone="aed">
          {own ? (
            <>
              {words.here}
              <View className={styles.since}>{words.hereSince(seenText(own.equipment))}</View>
              <View>{words.hereAsk}</View>
            </>
          ) : (
            firstAid.devices.title
          )}
        </Numbered>
        {here.map(({ equipment, closed }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the boxes at a place never move, and may be alike
          <View key={index}>
            {equipment.where !== undefined && (
              <View className="b">{firstAid.devices.hangs(equipment.where, seenText(equipment))}</View>
            )}
            {closed && <View className="b">{words.closed}</View>}
            <View>{equipment.unknown}</View>
          </View>
        ))}
        <View className={`${styles.ask} keep-phrases`}>
          {own && <View className={styles.lead}>{words.notFound}</View>}
          {firstAid.devices.ask(neighbourhood)}
        </View>
      </View>
      <View className={styles.alone}>
        <Icon name="user" className={styles.icon} />
        <View className="keep-phrases">{firstAid.devices.alone}</View>
      </View>
      {devices.length > 0 && devices[0]?.distance === undefined && (
        <View className={`${styles.unsorted} keep-phrases`}>{firstAid.devices.unsorted}</View>
      )}
      {devices.map(({ place, equipment, closed, distance }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the boxes at a place may be alike; none keeps anything
        <View key={`${place.id} ${index}`} className={styles.row}>
          <View className={styles.words}>
            <View className={styles.name}>{place.name}</View>
            <View className={styles.address}>{shortAddress(place, town)}</View>
            {equipment.where !== undefined && (
              <View className={styles.address}>
                {firstAid.devices.hangs(equipment.where, seenText(equipment))}
              </View>
            )}
            {closed && <View className={styles.closed}>{words.closed}</View>}
          </View>
          {distance && (
            <View className={styles.way}>
              <View className={styles.thereAndBack}>{words.thereAndBack}</View>
              <View>
                <View className={styles.minutes}>{distance.minutes * 2}</View> {words.minutes}
              </View>
            </View>
          )}
          <Pressable
            className={styles.go}
            label={words.navigateTo(place.name)}
            onTap={() => onNavigate(place)}
          >
            <View>{words.navigate}</View>
          </Pressable>
        </View>
      ))}
    </View>
  )
}
