import { Text, View } from '@tarojs/components'
import styles from './marked-text.module.scss'

interface Props {
  text: string
  /** The characters to underline, end exclusive. */
  from: number
  to: number
}

/** A word with the part that matched underlined: seen without telling colours apart. */
export function MarkedText({ text, from, to }: Props) {
  return (
    <View className={styles.text}>
      {text.slice(0, from)}
      <Text className={styles.mark}>{text.slice(from, to)}</Text>
      {text.slice(to)}
    </View>
  )
}
