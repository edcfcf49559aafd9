import { View } from '@tarojs/components'
import type { SortingRules } from '#types/dataset'
import { Card } from '@/components/card'
import { Icon } from '@/components/icon'
import { MarkedText } from '@/components/marked-text'
import { Pressable } from '@/components/pressable'
import { binById } from '@/domain/sorting/bins'
import type { SortingHit } from '@/domain/sorting/search/sorting-search'
import { howFor } from '@/domain/sorting/verdict'
import styles from './first-result.module.scss'
import { Line } from './line'
import { answerReason, messages } from './messages'
import { VerdictHead } from './verdict-head'

interface Props {
  rules: SortingRules
  query: string
  hit: SortingHit
  onOpen(name: string): void
}

/** The best answer in large, with why it was found and how to put it out; a tap opens all of it. */
export function FirstResult({ rules, query, hit, onOpen }: Props) {
  const { item, term, from, to } = hit
  const reason = answerReason(query, hit)
  const bin = binById(rules.bins, item.bin)
  if (bin === undefined) return null
  const [how] = howFor(item, bin)
  return (
    <View className={styles.first}>
      {reason && (
        <View className={styles.reason}>
          {reason[0]}
          <MarkedText text={term} from={from} to={to} />
          {reason[1]}
        </View>
      )}
      <Card className={styles.card}>
        <VerdictHead name={item.name} bin={bin} />
        <View className={styles.body}>
          {item.note !== undefined && <Line title={messages.why}>{item.note}</Line>}
          {how && <Line title={messages.how}>{how.text}</Line>}
        </View>
        <Pressable
          className={styles.more}
          role="link"
          label={messages.moreSpoken(item.name)}
          onTap={() => onOpen(item.name)}
        >
          <View className={styles.moreWords}>{messages.more}</View>
          <Icon name="right" size="s" />
        </Pressable>
      </Card>
    </View>
  )
}
