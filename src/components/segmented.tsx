import { View } from '@tarojs/components'
import { a11yProps } from './a11y'
import { joinClasses } from './class-names'
import { Icon } from './icon'
import { Pressable } from './pressable'
import styles from './segmented.module.scss'

interface Props<Value extends string> {
  /** What is chosen here, for a screen reader. */
  name: string
  options: { value: Value; text: string; icon?: string }[]
  chosen: Value
  onChoose(value: Value): void
}

/** A choice of one among a few, side by side; in elder size they share the row. */
export function Segmented<Value extends string>({ name, options, chosen, onChoose }: Props<Value>) {
  return (
    <View className={styles.row} {...a11yProps({ role: 'radiogroup', label: name })}>
      {options.map(({ value, text, icon }) => (
        <Pressable
          key={value}
          className={joinClasses(styles.option, value === chosen && styles.on)}
          role="radio"
          checked={value === chosen}
          label={`${name}：${text}`}
          onTap={() => onChoose(value)}
        >
          {icon !== undefined && <Icon name={icon} size="s" className={styles.icon} />}
          <View>{text}</View>
        </Pressable>
      ))}
    </View>
  )
}
