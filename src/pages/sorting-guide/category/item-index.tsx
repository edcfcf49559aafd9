import { View } from '@tarojs/components'
import { useState } from 'react'
import { a11yProps } from '@/components/a11y'
import { Button } from '@/components/button'
import { joinClasses } from '@/components/class-names'
import { Pressable } from '@/components/pressable'
import { Section } from '@/components/section'
import type { InitialGroup } from '@/domain/sorting/items-by-initial'
import styles from './item-index.module.scss'
import { ItemNames } from './item-names'
import { messages } from './messages'

interface Props {
  title: string
  note: string
  groups: readonly InitialGroup[]
}

/** WeChat's audit allows 60 children of a node: so many names come at a time. */
const step = 60

/** All items of a bin, one letter at a time, the letters above them. */
export function ItemIndex({ title, note, groups }: Props) {
  const [chosen, setChosen] = useState({ initial: groups[0]?.initial, steps: 1 })
  const group = groups.find(({ initial }) => initial === chosen.initial)
  const shown = group?.items.slice(0, chosen.steps * step) ?? []
  const hidden = (group?.items.length ?? 0) - shown.length
  return (
    <Section title={title} note={note}>
      <View className={styles.letters} {...a11yProps({ role: 'radiogroup', label: messages.index })}>
        {groups.map(({ initial, items }) => (
          <Pressable
            key={initial}
            role="radio"
            checked={initial === chosen.initial}
            className={joinClasses(styles.letter, initial === chosen.initial && styles.on)}
            label={messages.initialSpoken(initial, items.length)}
            onTap={() => setChosen({ initial, steps: 1 })}
          >
            {messages.letter(initial)}
          </Pressable>
        ))}
      </View>
      {group && (
        <View className={styles.initial} {...a11yProps({ role: 'heading' })}>
          {messages.initialSpoken(group.initial, group.items.length)}
        </View>
      )}
      {stepsOf(shown).map((part) => (
        <ItemNames key={part[0]?.name} items={part} />
      ))}
      {hidden > 0 && (
        <Button
          kind="ghost"
          label={messages.more(Math.min(hidden, step))}
          onTap={() => setChosen({ ...chosen, steps: chosen.steps + 1 })}
        />
      )}
    </Section>
  )
}

function stepsOf<Item>(items: readonly Item[]): Item[][] {
  const parts: Item[][] = []
  for (let at = 0; at < items.length; at += step) parts.push(items.slice(at, at + step))
  return parts
}
