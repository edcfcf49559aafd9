import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { a11yProps } from './a11y'
import { Icon } from './icon'
import { Pressable } from './pressable'
import styles from './section.module.scss'

interface Props {
  /** A question or a promise, where possible. */
  title: string
  /** A few words on the right: a count, an order. */
  note?: string | undefined
  /** Leads to another page, and its chevron says so. */
  more?: Way
  /** Does something on this page. */
  action?: Way
}

interface Way {
  text: string
  onTap(): void
}

/** A part of a page under its heading. */
export function Section({ title, note, more, action, children }: PropsWithChildren<Props>) {
  return (
    <View className={styles.section}>
      <View className={styles.head}>
        <View className={styles.title} {...a11yProps({ role: 'heading' })}>
          {title}
        </View>
        {note !== undefined && <View className={styles.note}>{note}</View>}
        {more && (
          <Pressable className={styles.more} role="link" label={`${title}：${more.text}`} onTap={more.onTap}>
            <View>{more.text}</View>
            <Icon name="right" size="s" />
          </Pressable>
        )}
        {action && (
          <Pressable className={styles.more} label={`${title}：${action.text}`} onTap={action.onTap}>
            {action.text}
          </Pressable>
        )}
      </View>
      {children}
    </View>
  )
}
