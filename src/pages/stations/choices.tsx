import { View } from '@tarojs/components'
import { spokenAs } from '@/components/a11y'
import { joinClasses } from '@/components/class-names'
import { Tappable } from '@/components/pressable'
import styles from './choices.module.scss'

export interface Choice<Value> {
  key: string
  text: string
  value: Value
  chosen: boolean
}

interface Props<Value> {
  title: string
  choices: Choice<Value>[]
  onChoose(value: Value): void
}

/** A panel of pills, one of which holds. At most 60: WeChat slows down past that. */
export function Choices<Value>({ title, choices, onChoose }: Props<Value>) {
  return (
    <View className={styles.panel}>
      <View className={styles.title} {...spokenAs({ role: 'heading' })}>
        {title}
      </View>
      <View className={styles.pills} {...spokenAs({ role: 'radiogroup', label: title })}>
        {choices.slice(0, 60).map(({ key, text, value, chosen }) => (
          <Tappable
            key={key}
            className={joinClasses(styles.pill, chosen && styles.chosen)}
            role="radio"
            checked={chosen}
            label={text}
            onTap={() => onChoose(value)}
          >
            {text}
          </Tappable>
        ))}
      </View>
    </View>
  )
}
