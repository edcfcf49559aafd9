import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { Pressable } from '@/components/pressable'
import { messages } from './messages'
import styles from './quiz-link.module.scss'

interface Props {
  /** Two items that are easily confused. */
  example: readonly string[]
  onTap(): void
}

/** The way to the quiz, with one of its questions. */
export function QuizLink({ example, onTap }: Props) {
  return (
    <Pressable className={styles.link} role="link" label={messages.quiz} onTap={onTap}>
      <Icon name="quiz" className={styles.icon} />
      <View className={styles.words}>
        <View className={styles.title}>{messages.quiz}</View>
        <View className={styles.example}>{messages.quizExample(example)}</View>
      </View>
      <Icon name="right" />
    </Pressable>
  )
}
