import { View } from '@tarojs/components'
import type { Bin } from '#types/dataset'
import { BinBadge } from '@/components/bin-badge'
import { joinClasses } from '@/components/class-names'
import { Icon } from '@/components/icon'
import { Pressable } from '@/components/pressable'
import { nameFirst } from '@/domain/sorting/bins'
import { messages } from './messages'
import styles from './option.module.scss'

/** `open` before the tap; afterwards what it was. */
export type OptionState = 'open' | 'idle' | 'wrong' | 'right'

interface Props {
  bin: Bin
  state: OptionState
  onTap(): void
}

/** One that can still be chosen looks as any button does. */
const looks: Partial<Record<OptionState, string>> = styles

const marks: Record<OptionState, { icon: string; words: string } | undefined> = {
  open: undefined,
  idle: undefined,
  wrong: { icon: 'no', words: messages.yours },
  right: { icon: 'ok', words: messages.rightAnswer },
}

/** One bin to choose. Right and wrong are said by icon and words as well as by colour. */
export function Option({ bin, state, onTap }: Props) {
  const mark = marks[state]
  return (
    <Pressable
      className={joinClasses(styles.option, looks[state])}
      label={messages.optionSpoken(nameFirst(bin), mark?.words)}
      onTap={onTap}
    >
      <BinBadge bin={bin} />
      <View className={styles.name}>
        {bin.name}
        {bin.colour !== undefined && <View className={styles.colour}>{`${bin.colour}桶`}</View>}
      </View>
      {mark && (
        <View className={styles.mark}>
          <Icon name={mark.icon} className={styles.icon} />
          <View>{mark.words}</View>
        </View>
      )}
    </Pressable>
  )
}
