import { View } from '@tarojs/components'
import { spokenAs } from './a11y'
import { Tappable } from './pressable'
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
    <View className={styles.pills} {...(name !== undefined && spokenAs({ role: 'group', label: name }))}>
      {words.map((word) => (
        <Tappable key={word} className={styles.pill} label={word} onTap={() => onWord(word)}>
          {word}
        </Tappable>
      ))}
    </View>
  )
}
