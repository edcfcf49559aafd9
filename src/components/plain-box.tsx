import { View } from '@tarojs/components'
import { Icon } from './icon'
import styles from './plain-box.module.scss'

/** 「跟我有什么关系」 in two lines, on a card. */
export function PlainBox({ title, text }: { title: string; text: string }) {
  return (
    <View className={styles.box}>
      <View className={styles.head}>
        <Icon name="user" size="s" className={styles.icon} />
        <View>{title}</View>
      </View>
      <View className={styles.text}>{text}</View>
    </View>
  )
}
