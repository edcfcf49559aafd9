import { View } from '@tarojs/components'
import type { Bin, SortingItem, SortingRules } from '#types/dataset'
import { binInk, binTint } from '@/components/bin-badge'
import { joinClasses } from '@/components/class-names'
import { ItemRow } from '@/components/item-row'
import { List } from '@/components/list-row'
import { Notice } from '@/components/notice'
import { Section } from '@/components/section'
import styles from './bin-rules.module.scss'
import { messages } from './messages'

interface Props {
  rules: SortingRules
  bin: Bin
  mistakes: readonly { item: SortingItem; bin: Bin }[]
}

/** How to put it out, what looks as if it belonged here, and what happens to who does not sort. */
export function BinRules({ rules, bin, mistakes }: Props) {
  return (
    <>
      <Section title={messages.how}>
        <View className={styles.tiles}>
          {bin.how.map((how) => (
            <View key={how.title} className={joinClasses(styles.tile, binTint(bin))}>
              <View className={joinClasses(styles.title, binInk(bin))}>{how.title}</View>
              <View className={styles.text}>{how.text}</View>
            </View>
          ))}
        </View>
      </Section>
      <Section title={messages.mistakes}>
        <List>
          {mistakes.map((mistake) => (
            <ItemRow
              key={mistake.item.name}
              name={mistake.item.name}
              bin={mistake.bin}
              text={mistake.item.note}
            />
          ))}
        </List>
      </Section>
      {bin.colour === undefined ? null : (
        <>
          {rules.fines.map(({ who, text: sentence }) => (
            <Notice key={who} tone="warn" lead={messages.fineLead(who)}>
              {sentence}
            </Notice>
          ))}
          <Notice tone="unknown" lead={messages.when}>
            {rules.opening}
          </Notice>
        </>
      )}
    </>
  )
}
