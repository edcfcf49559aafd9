import { View } from '@tarojs/components'
import styles from './asked-words.module.scss'
import { Section } from './section'
import { WordPills } from './word-pills'

interface Props {
  /** What was looked up last, newest first. */
  recent: readonly string[]
  /** What everybody asks, most asked first. */
  asked: readonly string[]
  /** A heading above what everybody asks, where no other part of the page follows. */
  title?: string
  onWord(word: string): void
  onClear(): void
}

/** So many words fit: emptying the search box must not send more than a key may, 8 KB. */
const mostWords = 12

/** Words to tap instead of typing: one's own first, then what everybody asks. */
export function AskedWords({ recent, asked, title, onWord, onClear }: Props) {
  const words = asked.slice(0, mostWords - recent.length)
  return (
    <>
      {recent.length > 0 && (
        <Section title="刚查过" action={{ text: '清空', onTap: onClear }}>
          <WordPills words={recent} onWord={onWord} />
        </Section>
      )}
      {title === undefined ? (
        <View className={recent.length > 0 ? styles.asked : undefined}>
          <WordPills words={words} onWord={onWord} name="大家常问" />
        </View>
      ) : (
        <Section title={title}>
          <WordPills words={words} onWord={onWord} />
        </Section>
      )}
    </>
  )
}
