import { View } from '@tarojs/components'
import { dateText } from '@/domain/date'
import { messages } from '@/domain/places/messages'
import { a11yProps } from './a11y'
import styles from './amenity-list.module.scss'
import { joinClasses } from './class-names'
import { Icon } from './icon'

/** Yes and no rest on a check at the door, with its day; all else is unknown, never a tick and never a no. */
export type AmenityState =
  | { kind: 'yes'; checkedOn: string }
  | { kind: 'no'; checkedOn: string }
  | { kind: 'unknown' }

export interface AmenityShown {
  name: string
  icon: string
  state: AmenityState
}

const signs = { yes: 'check', no: 'x', unknown: 'unknown' } as const

interface Props {
  amenities: AmenityShown[]
  /** Said once in the frame when nothing has been checked. */
  unknownText: string
}

/** What a place offers, in three states. While nothing is known the state is said once, for all. */
export function AmenityList({ amenities, unknownText }: Props) {
  if (amenities.every(({ state }) => state.kind === 'unknown')) {
    return (
      <View className={styles.group}>
        <View className={styles.groupHead}>
          <Icon name="unknown" className={styles.sign} />
          <View className={styles.groupText}>{unknownText}</View>
        </View>
        <View className={styles.groupList}>
          {amenities.map(({ name, icon }) => (
            <View key={name} className={styles.groupItem}>
              <Icon name={icon} className={styles.groupIcon} />
              <View>{name}</View>
            </View>
          ))}
        </View>
      </View>
    )
  }
  return (
    <View className={styles.tiles}>
      {amenities.map(({ name, icon, state }) => (
        <View
          key={name}
          className={joinClasses(styles.tile, styles[state.kind])}
          {...a11yProps({
            role: 'img',
            label: `${name}，${messages.amenity[state.kind]}${state.kind === 'unknown' ? '' : `，${dateText(state.checkedOn)}核实`}`,
          })}
        >
          <Icon name={icon} className={styles.tileIcon} />
          <View className={styles.name}>{name}</View>
          <View className={styles.state}>
            <Icon name={signs[state.kind]} size="s" className={styles.sign} />
            <View>{messages.amenity[state.kind]}</View>
          </View>
          {state.kind !== 'unknown' && <View className={styles.day}>{dateText(state.checkedOn)}</View>}
        </View>
      ))}
    </View>
  )
}
