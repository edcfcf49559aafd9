import { View } from '@tarojs/components'
import type { SortingRules } from '#types/dataset'
import { a11yProps } from '@/components/a11y'
import { Button } from '@/components/button'
import { ItemRow } from '@/components/item-row'
import { List } from '@/components/list-row'
import { Provenance } from '@/components/provenance'
import { Section } from '@/components/section'
import { binById } from '@/domain/sorting/bins'
import type { Question } from '@/domain/sorting/quiz'
import { messages } from './messages'
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
      <View className={styles.score} {...a11yProps({ role: 'heading' })}>
        {messages.score(right, results.length)}
      </View>
      <View className={styles.cheer}>{messages.cheer(right, results.length)}</View>
      {missed.length > 0 && (
        <Section title={messages.missed}>
          <List>
            {missed.flatMap(({ item, reason }) => {
              const bin = binById(rules.bins, item.bin)
              return bin ? [<ItemRow key={item.name} name={item.name} bin={bin} text={reason} />] : []
            })}
          </List>
        </Section>
      )}
      <View className={styles.actions}>
        <Button label={messages.again} onTap={onAgain} />
      </View>
      <View className={styles.actions}>
        <Button kind="ghost" label={messages.back} onTap={onBack} />
      </View>
      <Provenance icon="info">{messages.private}</Provenance>
    </View>
  )
}
