import { View } from '@tarojs/components'
import styles from './emergency-bar.module.scss'
import { Icon } from './icon'
import { Pressable } from './pressable'

interface Props {
  /** The number for an ambulance. */
  number: string
  onCall(): void
  onOpen(): void
}

/** Two targets, two words, two colours: the number calls, AED opens the emergency page. */
export function EmergencyBar({ number, onCall, onOpen }: Props) {
  return (
    <View className={styles.bar}>
      <Pressable className={styles.call} label={`拨打 ${number}`} onTap={onCall}>
        <View className={styles.number}>
          <Icon name="call" className={styles.phone} />
          <View>{number}</View>
        </View>
        <View className={styles.small}>先打电话</View>
      </Pressable>
      <Pressable className={styles.aed} role="link" label="有人倒下？AED 在哪、怎么救" onTap={onOpen}>
        <Icon name="aed" className={styles.heart} />
        <View className={styles.words}>
          <View className={`${styles.lead} keep-phrases`}>有人倒下？</View>
          <View className={`${styles.small} keep-phrases`}>AED 在哪、怎么救</View>
        </View>
        <Icon name="right" size="s" />
      </Pressable>
    </View>
  )
}
