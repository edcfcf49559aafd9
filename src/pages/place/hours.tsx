import neighbourhood from '@dataset/neighbourhood'
import { View } from '@tarojs/components'
import type { PlaceRecord } from '#types/dataset'
import { Notice } from '@/components/notice'
import { Pressable } from '@/components/pressable'
import type { Now } from '@/domain/hours/clock'
import { openingAt } from '@/domain/hours/opening-hours'
import { exceptionLines, openingLabel, weekLines } from '@/domain/hours/opening-label'
import { messages as site } from '@/domain/places/messages'
import { factText } from '@/domain/source'
import styles from './hours.module.scss'

interface Props {
  place: PlaceRecord
  now: Now
  /** On site, where the door may be shut: leads to the other stations. */
  onClosed?(): void
}

/** Whether the place is open, as far as that is known, with the week where it is. */
export function HoursNotice({ place: { hours }, now, onClosed }: Props) {
  const { first, rest } = openingLabel(openingAt(hours, now), now)
  return (
    <Notice tone={hours === null ? 'unknown' : 'info'} icon="clock">
      <View className={styles.row}>
        <View className={styles.words}>
          <View className="b">{first}</View>
          <View>{rest}</View>
        </View>
        {onClosed && (
          <Pressable className={styles.closed} label={site.closed} onTap={onClosed}>
            {site.closed}
          </Pressable>
        )}
      </View>
      {hours !== null && (
        <View className={styles.week}>
          {[...weekLines(hours), ...exceptionLines(hours, now)].map((line) => (
            <View key={line}>{line}</View>
          ))}
          <View className={styles.source}>{site.hoursAsOf(factText(hours, neighbourhood.sources))}</View>
        </View>
      )}
    </Notice>
  )
}
