import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { Tappable } from '@/components/pressable'
import { text } from './messages'
import styles from './quiz-link.module.scss'

/** The way to the quiz, with one of its questions. */
export function QuizDoor({ onTap }: { onTap(): void }) {
  return (
    <Tappable className={styles.door} role="link" label={text.quiz} onTap={onTap}>
      <Icon name="quiz" className={styles.icon} />
      <View className={styles.words}>
        <View className={styles.title}>{text.quiz}</View>
        <View className={styles.example}>{text.quizExample}</View>
      </View>
      <Icon name="right" />
    </Tappable>
  )
}
