import { View } from '@tarojs/components'
import { a11yProps } from './a11y'
import { Pressable } from './pressable'
import styles from './word-pills.module.scss'

interface Props {
  words: readonly string[]
  /** What a screen reader says of the group, where no heading stands above it. */
  name?: string
  onWord(word: string): void
}

/** Words to tap, in rows that wrap. */
export function WordPills({ words, name, onWord }: Props) {
  return (
    <View className={styles.pills} {...(name !== undefined && a11yProps({ role: 'group', label: name }))}>
      {words.map((word) => (
        <Pressable key={word} className={styles.pill} label={word} onTap={() => onWord(word)}>
          {word}
        </Pressable>
      ))}
    </View>
  )
}
