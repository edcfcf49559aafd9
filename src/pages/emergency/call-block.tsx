import neighbourhood from '@dataset/neighbourhood'
import { View } from '@tarojs/components'
import { a11yProps } from '@/components/a11y'
import { Icon } from '@/components/icon'
import { Pressable } from '@/components/pressable'
import { messages as firstAid } from '@/domain/first-aid-messages'
import type { SpokenAddress } from '@/domain/places/spoken-address'
import styles from './call-block.module.scss'
import { messages } from './messages'
import { Numbered } from './numbered'

interface Props {
  /** What to read aloud; null while nobody has said where they are. */
  address: SpokenAddress | null
  /** The phone could not start the call: the number is shown instead. */
  callFailed: boolean
  /** The choice of addresses is open. */
  choosing: boolean
  onCall(): void
  onChoose(): void
}

/** First of all: 120, and the words to say. */
export function CallBlock({ address, callFailed, choosing, onCall, onChoose }: Props) {
  const { call } = messages
  const button = firstAid.call.button(neighbourhood)
  const unchosen = address === null ? call.choose : call.change
  const choose = choosing ? call.close : unchosen
  return (
    <View className={styles.block}>
      <Numbered number={1} tone="call">
        {firstAid.call.title(neighbourhood)}
      </Numbered>
      <Pressable className={styles.call} label={button} onTap={onCall}>
        <Icon name="call" className={styles.phone} />
        <View>{button}</View>
      </Pressable>
      {callFailed && (
        <View className={styles.failed} {...a11yProps({ role: 'alert' })}>
          <View>{call.failed}</View>
          <View className={styles.number}>{neighbourhood.emergencyNumber}</View>
        </View>
      )}
      <View className={styles.say}>{address === null ? call.unknown.say : firstAid.call.say}</View>
      <View className={styles.row}>
        {address === null ? (
          <View className={`${styles.words} keep-phrases`}>{call.unknown.hint}</View>
        ) : (
          <View
            className={`${styles.words} ${styles.address}`}
            {...a11yProps({ role: 'status', label: call.spoken(address.address, address.name) })}
          >
            <View>{address.address}</View>
            {address.name !== undefined && <View>{address.name}</View>}
          </View>
        )}
        <Pressable className={styles.choose} label={choose} expanded={choosing} onTap={onChoose}>
          <View>{choose}</View>
        </Pressable>
      </View>
    </View>
  )
}
