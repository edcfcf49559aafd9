import { View } from '@tarojs/components'
import { joinClasses } from '@/components/class-names'
import { Icon } from '@/components/icon'
import { Pressable } from '@/components/pressable'
import { countText, type NeedAnswer } from '@/domain/places/services'
import { messages } from './messages'
import styles from './need-tiles.module.scss'

interface Props {
  answers: readonly NeedAnswer<unknown>[]
  /** The id of the need whose places are shown. */
  open: string | null
  onToggle(need: string): void
  /** The service of the relief stations, whose colour is orange. */
  relief: string
}

/** What residents look for, in their words, with the number of places. */
export function NeedTiles({ answers, open, relief, onToggle }: Props) {
  return (
    <View className={styles.tiles}>
      {answers.map((answer) => {
        const { need } = answer
        const count = countText(answer)
        return (
          <Pressable
            key={need.id}
            className={joinClasses(styles.tile, open === need.id && styles.open)}
            label={messages.tile(need.name, count)}
            expanded={open === need.id}
            onTap={() => onToggle(need.id)}
          >
            <View className={joinClasses(styles.sign, signOf(answer, relief))}>
              <Icon name={need.icon} className={styles.icon} />
            </View>
            <View className={styles.words}>
              <View className={styles.name}>{need.name}</View>
              <View className={styles.count}>{count}</View>
            </View>
          </Pressable>
        )
      })}
    </View>
  )
}

/** Orange is the stations' colour, a dashed frame means: not known where. */
function signOf({ need, places }: NeedAnswer<unknown>, relief: string): string | undefined {
  if (places.length === 0) return styles.unknown
  return need.services.includes(relief) ? styles.relief : undefined
}
