import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { Pressable } from '@/components/pressable'
import { messages } from './messages'
import styles from './quiz-link.module.scss'

/** The way to the quiz, with one of its questions. */
export function QuizLink({ onTap }: { onTap(): void }) {
  return (
    <Pressable className={styles.door} role="link" label={messages.quiz} onTap={onTap}>
      <Icon name="quiz" className={styles.icon} />
      <View className={styles.words}>
        <View className={styles.title}>{messages.quiz}</View>
        <View className={styles.example}>{messages.quizExample}</View>
      </View>
      <Icon name="right" />
    </Pressable>
  )
}
