import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Neighbourhood, PlaceRecord, Position } from '#types/dataset'
import { a11yProps } from '@/components/a11y'
import { Button } from '@/components/button'
import { Pressable } from '@/components/pressable'
import { positionAtLandmark, positionInRoad } from '@/domain/geo/own-position'
import type { Road } from '@/domain/places/road'
import { type LocatedWhereabouts, spokenAddress, whereaboutsFrom } from '@/domain/places/spoken-address'
import { useLocation } from '@/platform/location'
import type { Here } from './here'
import { messages } from './messages'
import styles from './where-chooser.module.scss'

/** As many as can be read in a hurry; the others are said in words. */
const most = 18

interface Props {
  town: Neighbourhood
  places: readonly PlaceRecord[]
  roads: readonly Road<PlaceRecord>[]
  onChoose(here: Here): void
  /** The phone has said where it is; `found` is what that says of the address. */
  onLocated(position: Position, found: LocatedWhereabouts | null): void
}

/** Where somebody is: as the phone finds, near a landmark, or in a road. Closing it gives up waiting for the phone. */
export function WhereChooser({ town, places, roads, onChoose, onLocated }: Props) {
  const { chooser } = messages
  const { landmarks, bounds, location } = town
  const { waiting, ask } = useLocation(bounds)
  const [told, setTold] = useState('')
  const [away, setAway] = useState<Here>()
  const locate = () => {
    setTold('')
    setAway(undefined)
    ask((answer) => {
      if (answer.kind !== 'good') return setTold(chooser.notLocated)
      const { position } = answer
      const where = whereaboutsFrom(position, places, landmarks)
      setTold(chooser.away)
      if (where !== null) setAway({ where, position })
      onLocated(position, where)
    })
  }
  return (
    <View className={styles.chooser}>
      <View className={styles.head} {...a11yProps({ role: 'heading' })}>
        {chooser.title}
      </View>
      {location === 'precise' && (
        <Button icon="locate" label={waiting ? chooser.locating : chooser.locate} onTap={locate} />
      )}
      {told !== '' && (
        <View className={styles.title} {...a11yProps({ role: 'alert' })}>
          {told}
        </View>
      )}
      {away?.where && <Pill name={spokenAddress(away.where, town).address} onTap={() => onChoose(away)} />}
      <View className={styles.title}>{chooser.landmark}</View>
      <View className={styles.pills}>
        {landmarks.slice(0, most).map((landmark) => (
          <Pill
            key={landmark.id}
            name={landmark.name}
            onTap={() =>
              onChoose({ where: { kind: 'landmark', landmark }, position: positionAtLandmark(landmark) })
            }
          />
        ))}
      </View>
      <View className={styles.title}>{chooser.road}</View>
      <View className={styles.pills}>
        {roads.slice(0, most).map(({ name, places: along }) => (
          <Pill
            key={name}
            name={name}
            onTap={() => onChoose({ where: { kind: 'road', road: name }, position: positionInRoad(along) })}
          />
        ))}
      </View>
      <View className="keep-phrases">{chooser.none}</View>
    </View>
  )
}

function Pill({ name, onTap }: { name: string; onTap(): void }) {
  return (
    <Pressable className={styles.pill} label={name} onTap={onTap}>
      <View>{name}</View>
    </Pressable>
  )
}
