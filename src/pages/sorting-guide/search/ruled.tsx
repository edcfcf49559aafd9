import { View } from '@tarojs/components'
import type { SortingRules } from '#types/dataset'
import { Card } from '@/components/card'
import { ItemRow } from '@/components/item-row'
import { List } from '@/components/list-row'
import { Provenance } from '@/components/provenance'
import { Section } from '@/components/section'
import { binById } from '@/domain/sorting/bins'
import type { RuledAnswer } from '@/domain/sorting/search/sorting-search'
import { howFor } from '@/domain/sorting/verdict'
import styles from './first-result.module.scss'
import { Headline } from './headline'
import { Line } from './line'
import { messages } from './messages'
import { Parts } from './parts'
import { VerdictHead } from './verdict-head'

interface Props {
  rules: SortingRules
  thing: string
  ruled: RuledAnswer
  onOpen(name: string): void
}

/** What becomes of a thing in this state, or of this part of it: one bin, or all cases where that depends; and the rule's source. */
export function Ruled({ rules, thing, ruled: { item, bin: binId, answer }, onOpen }: Props) {
  const bin = binById(rules.bins, binId)
  const usual = binById(rules.bins, item?.bin)
  const [how] = bin ? howFor({ name: thing }, bin) : []
  return (
    <View className={styles.first}>
      {bin === undefined && <Headline>{messages.depends(thing)}</Headline>}
      <Card className={styles.card}>
        {bin && <VerdictHead name={thing} bin={bin} />}
        <View className={styles.body}>
          <Line title={messages.why}>{answer.text}</Line>
          {how && <Line title={messages.how}>{how.text}</Line>}
          {answer.cases && (
            <Parts
              title={messages.cases}
              parts={answer.cases.map(({ what, bin: its, put }) => ({
                name: what,
                bin: binById(rules.bins, its),
                put,
              }))}
            />
          )}
        </View>
      </Card>
      <Provenance>{messages.ruleSource(answer)}</Provenance>
      {item && usual && (
        <Section title={messages.usually}>
          <List>
            <ItemRow name={item.name} bin={usual} text={item.note} onTap={() => onOpen(item.name)} />
          </List>
        </Section>
      )}
    </View>
  )
}
