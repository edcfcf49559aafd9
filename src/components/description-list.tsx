import { Text, View } from '@tarojs/components'
import { joinClasses } from './class-names'
import styles from './description-list.module.scss'

interface Props {
  rows: { label: string; value: string }[]
  /** On a teal box, whose lines are teal too. */
  tinted?: boolean
}

/** Label and value under each other; values can be selected and copied by a long press. */
export function DescriptionList({ rows, tinted }: Props) {
  return (
    <View>
      {rows.map(({ label, value }) => (
        <View key={label} className={joinClasses(styles.row, tinted && styles.tinted)}>
          <View className={styles.label}>{label}</View>
          <Text className={styles.value} userSelect>
            {value}
          </Text>
        </View>
      ))}
    </View>
  )
}
