import { View } from '@tarojs/components'
import type { Bin, SortingItem, SortingRules } from '#types/dataset'
import { Card } from '@/components/card'
import { ItemRow } from '@/components/item-row'
import { Provenance } from '@/components/provenance'
import { spokenAs } from '@/components/spoken'
import type { Question } from '@/domain/quiz'
import { binById } from '@/domain/sorting-bins'
import { text } from './text'
import styles from './why.module.scss'

interface Props {
  rules: SortingRules
  question: Question
  right: boolean
}

/** The reason, at once, and the item beside what it is confused with. */
export function Why({ rules, question, right }: Props) {
  const { item, twins, reason } = question
  const own = binById(rules.bins, item.bin)
  const sentence = reason ?? own?.rule
  return (
    <Card className={styles.card}>
      <View {...spokenAs({ live: true })}>
        <View className={styles.title}>{right ? text.right : text.wrong}</View>
        {sentence !== undefined && <View className={styles.text}>{sentence}</View>}
      </View>
      {[item, ...twins].flatMap((each) => rowOf(each, binById(rules.bins, each.bin)))}
      <Provenance>{text.basis(rules)}</Provenance>
    </Card>
  )
}

function rowOf(item: SortingItem, bin: Bin | undefined) {
  return bin ? [<ItemRow key={item.name} name={item.name} bin={bin} />] : []
}
