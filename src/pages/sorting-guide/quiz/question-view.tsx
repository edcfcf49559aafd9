import { View } from '@tarojs/components'
import type { BinId, SortingRules } from '#types/dataset'
import { a11yProps } from '@/components/a11y'
import { Announcement } from '@/components/announcement'
import { Button } from '@/components/button'
import { binById } from '@/domain/sorting/bins'
import { isRight, type Question } from '@/domain/sorting/quiz'
import { messages } from './messages'
import { Option, type OptionState } from './option'
import { Progress } from './progress'
import styles from './question-view.module.scss'
import { Why } from './why'

interface Props {
  rules: SortingRules
  question: Question
  at: number
  length: number
  results: readonly boolean[]
  answer?: BinId
  onChoose(bin: BinId): void
  onNext(): void
}

/** A question, its options, and after the tap which was right and why. */
export function QuestionView({ rules, question, at, length, results, answer, onChoose, onNext }: Props) {
  const reason = question.reason ?? binById(rules.bins, question.item.bin)?.rule ?? ''
  return (
    <View>
      <Progress results={results} at={at} length={length} />
      <View className={`${styles.question} keep-phrases`} {...a11yProps({ role: 'heading' })}>
        {messages.question(question.item.name)}
      </View>
      {question.options.map((id) => {
        const bin = binById(rules.bins, id)
        if (bin === undefined) return null
        const state = stateOf(question, id, answer)
        return <Option key={id} bin={bin} state={state} onTap={() => onChoose(id)} />
      })}
      <Announcement text={answer === undefined ? '' : messages.judged(isRight(question, answer), reason)} />
      {answer !== undefined && (
        <>
          <Why rules={rules} question={question} reason={reason} right={isRight(question, answer)} />
          <View className={styles.next}>
            <Button icon="arrow" label={at + 1 < length ? messages.next : messages.finish} onTap={onNext} />
          </View>
        </>
      )}
    </View>
  )
}

function stateOf(question: Question, option: BinId, answer: BinId | undefined): OptionState {
  if (answer === undefined) return 'open'
  if (isRight(question, option)) return 'right'
  return option === answer ? 'wrong' : 'idle'
}
