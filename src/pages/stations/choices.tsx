import { View } from '@tarojs/components'
import { a11yProps } from '@/components/a11y'
import { joinClasses } from '@/components/class-names'
import { Pressable } from '@/components/pressable'
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
      <View className={styles.title} {...a11yProps({ role: 'heading' })}>
        {title}
      </View>
      <View className={styles.pills} {...a11yProps({ role: 'radiogroup', label: title })}>
        {choices.slice(0, 60).map(({ key, text, value, chosen }) => (
          <Pressable
            key={key}
            className={joinClasses(styles.pill, chosen && styles.chosen)}
            role="radio"
            checked={chosen}
            label={text}
            onTap={() => onChoose(value)}
          >
            {text}
          </Pressable>
        ))}
      </View>
    </View>
  )
}
