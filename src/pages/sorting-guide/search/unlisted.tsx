import neighbourhood from '@dataset/neighbourhood'
import { View } from '@tarojs/components'
import type { SortingRules } from '#types/dataset'
import { List } from '@/components/list-row'
import { Section } from '@/components/section'
import { WechatButton } from '@/components/wechat-button'
import { binById } from '@/domain/sorting/bins'
import type { SortingHit } from '@/domain/sorting/search/sorting-search'
import { Headline } from './headline'
import { MaterialRule } from './material-rule'
import { messages } from './messages'
import { NearRow } from './near-row'
import styles from './unlisted.module.scss'

interface Props {
  rules: SortingRules
  query: string
  hits: readonly SortingHit[]
  onOpen(name: string): void
}

/** The word is not in the table: near names that may be something else, how to decide oneself, and whom to tell. No verdict. */
export function Unlisted({ rules, query, hits, onOpen }: Props) {
  return (
    <View>
      <Headline>{messages.unlisted(query)}</Headline>
      {hits.length > 0 && (
        <Section title={messages.near} note={messages.nearNote}>
          <List>
            {hits.map((hit, position) => {
              const bin = binById(rules.bins, hit.item.bin)
              // biome-ignore lint/suspicious/noArrayIndexKey: by position, so that a key changes the rows' words and sends no new rows
              return bin && <NearRow key={position} hit={hit} bin={bin} onTap={() => onOpen(hit.item.name)} />
            })}
          </List>
        </Section>
      )}
      <MaterialRule rules={rules} />
      <View className={styles.ask}>
        <WechatButton
          opens="feedback"
          kind="quiet"
          icon="report"
          label={messages.askToList(query, neighbourhood.words)}
        />
      </View>
    </View>
  )
}
