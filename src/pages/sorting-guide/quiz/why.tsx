import { View } from '@tarojs/components'
import type { Bin, SortingItem, SortingRules } from '#types/dataset'
import { Card } from '@/components/card'
import { ItemRow } from '@/components/item-row'
import { Provenance } from '@/components/provenance'
import { sortingBasis } from '@/domain/sorting/basis'
import { binById } from '@/domain/sorting/bins'
import type { Question } from '@/domain/sorting/quiz'
import { messages } from './messages'
import styles from './why.module.scss'

interface Props {
  rules: SortingRules
  question: Question
  reason: string
  right: boolean
}

/** The reason, at once, and the item beside what it is confused with. */
export function Why({ rules, question: { item, confusables }, reason, right }: Props) {
  return (
    <Card className={styles.card}>
      <View className={styles.title}>{right ? messages.right : messages.wrong}</View>
      <View className={styles.text}>{reason}</View>
      {[item, ...confusables].flatMap((each) => rowOf(each, binById(rules.bins, each.bin)))}
      <Provenance>{sortingBasis(rules)}</Provenance>
    </Card>
  )
}

function rowOf(item: SortingItem, bin: Bin | undefined) {
  return bin ? [<ItemRow key={item.name} name={item.name} bin={bin} />] : []
}
