import { Map as NativeMap, View } from '@tarojs/components'
import { type ReactNode, useEffect, useMemo } from 'react'
import type { PlaceRecord } from '#types/dataset'
import { a11yProps } from '@/components/a11y'
import { Provenance } from '@/components/provenance'
import { isExact } from '@/domain/geo/distance'
import { type Pin, pinsFor } from '@/domain/places/pins'
import { stationLabel } from '@/domain/places/place'
import { fitMap } from '@/platform/map'
import { mapColour } from '@/platform/native-colours'
import { messages } from './messages'
import styles from './station-map.module.scss'

/** A native map slows down with more; the list holds the rest. */
const mostPins = 100

const mapId = 'stations-map'
/** Milliseconds until a native map that has just been put on the page takes orders. */
const drawingTime = 300

interface Props {
  places: readonly PlaceRecord[]
  /** The id of the station whose card is shown. */
  chosen: string
  onChoose(place: PlaceRecord): void
  /** The map cannot be drawn after all. */
  onFail(): void
  /** The cards of the chosen pin's stations. */
  card(pin: readonly PlaceRecord[]): ReactNode
}

/** The stations as numbered pins; the chosen pin is larger and its stations stand below. */
export function StationMap({ places, chosen, onChoose, onFail, card }: Props) {
  // The map fits itself anew whenever these change, so they must not change with the chosen pin.
  const { pins, points, about, circles } = useMemo(() => drawn(places.slice(0, mostPins)), [places])
  const current = pins.find((pin) => pin.places.some(({ id }) => id === chosen)) ?? pins[0]
  useEffect(() => {
    const waiting = setTimeout(() => fitMap(mapId, points), drawingTime)
    return () => clearTimeout(waiting)
  }, [points])
  if (current === undefined) return null
  return (
    <View>
      <NativeMap
        id={mapId}
        className={styles.map}
        latitude={points[0]?.latitude ?? current.latitude}
        longitude={points[0]?.longitude ?? current.longitude}
        includePoints={points}
        markers={pins.map((pin, index) => markerOf(pin, index, pin === current))}
        circles={circles}
        onMarkerTap={({ detail }) => {
          const [first] = pins[Number(detail.markerId)]?.places ?? []
          if (first) onChoose(first)
        }}
        onError={onFail}
        {...a11yProps({ role: 'img', label: messages.map.label })}
      />
      {about && <Provenance icon="info">{messages.map.about}</Provenance>}
      {places.length > mostPins && <Provenance icon="info">{messages.map.some(mostPins)}</Provenance>}
      <View className={styles.card} {...a11yProps({ live: true })}>
        {current.places.length > 1 && <View>{messages.map.together(current.places.length)}</View>}
        {card(current.places)}
      </View>
    </View>
  )
}

/** What of the map stays the same whichever pin is chosen. */
function drawn(places: readonly PlaceRecord[]) {
  const vague = places.filter(({ position }) => !isExact(position))
  return {
    pins: pinsFor(places),
    points: places.map(({ position: { latitude, longitude } }) => ({ latitude, longitude })),
    about: vague.length > 0,
    circles: vague.map(({ position: { latitude, longitude, radius } }) => ({
      latitude,
      longitude,
      radius,
      color: mapColour('c-hivis-ink', 0.6),
      fillColor: mapColour('c-hivis', 0.2),
      strokeWidth: 1,
    })),
  }
}

/** A pin has its number drawn on it; any other number, or several, is written by the marker's own label. */
function markerOf({ latitude, longitude, places }: Pin<PlaceRecord>, id: number, chosen: boolean) {
  const size = chosen ? 1.25 : 1
  const numbers = places.map(({ number }) => number ?? '·').join('/')
  const own = /^[1-9]$/.test(numbers)
  return {
    id,
    latitude,
    longitude,
    iconPath: `/assets/markers/${own ? numbers : 'more'}.png`,
    width: Math.round(34 * size),
    height: Math.round(43 * size),
    zIndex: chosen ? 2 : 1,
    ariaLabel: places.map((place) => [stationLabel(place), place.name].filter(Boolean).join('，')).join('；'),
    ...(!own && { label: labelOf(numbers, size) }),
  }
}

/** Written over the pin's tile: its middle stands 29 px above the point. */
function labelOf(content: string, size: number) {
  const fontSize = content.length > 3 ? 11 : 14
  return {
    content,
    fontSize,
    color: mapColour('c-on-hivis'),
    textAlign: 'center' as const,
    anchorX: Math.round(-content.length * fontSize * 0.29),
    anchorY: Math.round(-29 * size - fontSize * 0.75),
    borderWidth: 0,
    borderColor: mapColour('c-hivis', 0),
    borderRadius: 0,
    bgColor: mapColour('c-hivis', 0),
    padding: 0,
  }
}
