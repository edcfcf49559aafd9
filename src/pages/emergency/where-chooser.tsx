import { View } from '@tarojs/components'
import type { Landmark } from '#types/dataset'
import { spokenAs } from '@/components/spoken'
import { Tappable } from '@/components/tappable'
import type { Road } from '@/domain/road'
import { text } from './text'
import styles from './where-chooser.module.scss'

/** As many as can be read in a hurry; the others are said in words. */
const most = 18

interface Props<T> {
  landmarks: readonly Landmark[]
  roads: readonly Road<T>[]
  onLandmark(landmark: Landmark): void
  onRoad(road: Road<T>): void
  /** Absent where the neighbourhood has positions switched off. */
  onLocate?: (() => void) | undefined
  /** Locating was tried and gave nothing. */
  notLocated: boolean
  onClose(): void
}

/** Where somebody without a position is: the nearest landmark, or the road. */
export function WhereChooser<T>(props: Props<T>) {
  const { landmarks, roads, onLandmark, onRoad, onLocate, notLocated, onClose } = props
  const { chooser } = text
  return (
    <View className={styles.chooser}>
      <View className={styles.title}>{chooser.title}</View>
      <View className={styles.pills}>
        {landmarks.slice(0, most).map((landmark) => (
          <Pill key={landmark.id} name={landmark.name} onTap={() => onLandmark(landmark)} />
        ))}
      </View>
      <View className={styles.title}>{chooser.road}</View>
      <View className={styles.pills}>
        {roads.slice(0, most).map((road) => (
          <Pill key={road.name} name={road.name} onTap={() => onRoad(road)} />
        ))}
      </View>
      {notLocated && (
        <View className={styles.title} {...spokenAs({ role: 'alert' })}>
          {chooser.notLocated}
        </View>
      )}
      <View className={styles.pills}>
        {onLocate && <Pill name={chooser.locate} onTap={onLocate} />}
        <Pill name={chooser.close} onTap={onClose} />
      </View>
    </View>
  )
}

function Pill({ name, onTap }: { name: string; onTap(): void }) {
  return (
    <Tappable className={styles.pill} label={name} onTap={onTap}>
      <View>{name}</View>
    </Tappable>
  )
}
