import { View } from '@tarojs/components'
import { a11yProps } from './a11y'
import { joinClasses } from './class-names'
import { Icon } from './icon'
import { Pressable } from './pressable'
import { QuietInput } from './quiet-input'
import styles from './search-field.module.scss'

interface Props {
  value: string
  /** What can be typed; also the field's name for a screen reader. */
  hint: string
  /** The keyboard comes up when the page opens. */
  focus?: boolean
  onChange(value: string): void
  onConfirm?(): void
}

/**
 * A search box with its 清空. Keep it and its results under different parents: a change among children
 * sends the parent's whole child array, and an Input that is sent anew loses its caret.
 */
export function SearchField({ value, hint, focus = false, onChange, onConfirm }: Props) {
  return (
    <View className={joinClasses(styles.box, value !== '' && styles.on)}>
      <Icon name="search" className={styles.icon} />
      <QuietInput
        className={styles.input}
        value={value}
        placeholder={hint}
        placeholderClass={styles.placeholder}
        confirmType="search"
        maxlength={40}
        focus={focus}
        {...a11yProps({ role: 'searchbox', label: hint })}
        onInput={(event) => onChange(event.detail.value)}
        onConfirm={() => onConfirm?.()}
      />
      {/* In a box of its own: when 清空 goes, its parent's children are sent anew, and the Input must not be one. */}
      <View>
        {value !== '' && (
          <Pressable className={styles.clear} label="清空" onTap={() => onChange('')}>
            <Icon name="x" />
          </Pressable>
        )}
      </View>
    </View>
  )
}
