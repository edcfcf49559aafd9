import { View } from '@tarojs/components'
import type { SortingRules } from '#types/dataset'
import { spokenAs } from '@/components/a11y'
import { Button } from '@/components/button'
import { ItemRow } from '@/components/item-row'
import { List } from '@/components/list-row'
import { Provenance } from '@/components/provenance'
import { Section } from '@/components/section'
import { binById } from '@/domain/sorting/bins'
import type { Question } from '@/domain/sorting/quiz'
import { text } from './messages'
import styles from './score.module.scss'

interface Props {
  rules: SortingRules
  results: readonly boolean[]
  missed: readonly Question[]
  onAgain(): void
  onBack(): void
}

/** How many were right, and the others once more with their bins. */
export function Score({ rules, results, missed, onAgain, onBack }: Props) {
  const right = results.filter(Boolean).length
  return (
    <View>
      <View className={styles.score} {...spokenAs({ role: 'heading' })}>
        {text.score(right, results.length)}
      </View>
      <View className={styles.cheer}>{text.cheer(right, results.length)}</View>
      {missed.length > 0 && (
        <Section title={text.missed}>
          <List>
            {missed.flatMap(({ item, reason }) => {
              const bin = binById(rules.bins, item.bin)
              return bin ? [<ItemRow key={item.name} name={item.name} bin={bin} text={reason} />] : []
            })}
          </List>
        </Section>
      )}
      <View className={styles.actions}>
        <Button label={text.again} onTap={onAgain} />
      </View>
      <View className={styles.actions}>
        <Button kind="ghost" label={text.back} onTap={onBack} />
      </View>
      <Provenance icon="info">{text.private}</Provenance>
    </View>
  )
}
