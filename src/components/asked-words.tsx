import { View } from '@tarojs/components'
import styles from './asked-words.module.scss'
import { Section } from './section'
import { WordPills } from './word-pills'

interface Props {
  /** What was looked up last, newest first. */
  recent: readonly string[]
  /** What everybody asks, most asked first. */
  asked: readonly string[]
  onWord(word: string): void
  onClear(): void
}

/** So many words fit: emptying the search box must not send more than a key may, 8 KB. */
const mostWords = 12

/** Words to tap instead of typing: one's own first, then what everybody asks. */
export function AskedWords({ recent, asked, onWord, onClear }: Props) {
  return (
    <>
      {recent.length > 0 && (
        <Section title="刚查过" more={{ text: '清空', onTap: onClear }}>
          <WordPills words={recent} onWord={onWord} />
        </Section>
      )}
      <View className={recent.length > 0 ? styles.asked : undefined}>
        <WordPills words={asked.slice(0, mostWords - recent.length)} onWord={onWord} name="大家常问" />
      </View>
    </>
  )
}
