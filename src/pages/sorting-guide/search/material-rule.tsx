import { View } from '@tarojs/components'
import type { SortingRules } from '#types/dataset'
import { BinBadge, binInk } from '@/components/bin-badge'
import { joinClasses } from '@/components/class-names'
import { List } from '@/components/list-row'
import { Notice } from '@/components/notice'
import { Section } from '@/components/section'
import { colouredBins, colourFirst } from '@/domain/sorting/bins'
import styles from './material-rule.module.scss'
import { messages } from './messages'

/** The rule of thumb for what is not in the table: by what it is made of. */
export function MaterialRule({ rules }: { rules: SortingRules }) {
  return (
    <>
      <Section title={messages.madeOf}>
        <List>
          {colouredBins(rules.bins).map((bin) => (
            <View key={bin.id} className={styles.row}>
              <BinBadge bin={bin} />
              <View className={styles.words}>
                <View className={styles.what}>{`${bin.rule}：${bin.what}`}</View>
                <View className={joinClasses(styles.bin, binInk(bin), 'keep-phrases')}>
                  {colourFirst(bin)}
                </View>
              </View>
            </View>
          ))}
        </List>
      </Section>
      <Notice tone="warn">{messages.unsure(rules)}</Notice>
    </>
  )
}
