import { Map as NativeMap, View } from '@tarojs/components'
import type { Position } from '#types/dataset'
import { a11yProps } from '@/components/a11y'
import { Chip } from '@/components/chip'
import { isExact } from '@/domain/geo/distance'
import { mapColour } from '@/platform/native-colours'
import { messages } from './messages'
import styles from './place-map.module.scss'

/** Where the point is, and as a circle how far off it may be. Nothing on it can be tapped: the buttons above navigate. */
export function PlaceMap({ position }: { position: Position }) {
  const { latitude, longitude, radius } = position
  return (
    <View className={styles.box}>
      <NativeMap
        id="place-map"
        className={styles.map}
        latitude={latitude}
        longitude={longitude}
        scale={radius < 200 ? 16 : 15}
        enableScroll={false}
        enableZoom={false}
        circles={[
          {
            latitude,
            longitude,
            radius,
            color: mapColour('c-hivis-ink', 0.8),
            fillColor: mapColour('c-hivis', 0.22),
            strokeWidth: 2,
          },
        ]}
        onError={() => undefined}
        {...a11yProps({ role: 'img', label: messages.way.mapLabel })}
      />
      {!isExact(position) && (
        <View className={styles.radius}>
          <Chip tone="plain" text={messages.way.circle(radius)} />
        </View>
      )}
    </View>
  )
}
