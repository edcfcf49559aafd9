import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { Icon } from './icon'
import styles from './list-row.module.scss'
import { Pressable } from './pressable'

/** Rows under each other on one surface. At most 60: longer lists come in steps. */
export function List({ children }: PropsWithChildren) {
  return <View className={styles.list}>{children}</View>
}

interface Props {
  title: string
  /** What stands under the title, small. */
  text?: string | undefined
  /** An icon or a badge in front. */
  lead?: ReactNode
  /** `link` leads to another page, and its chevron says so; `button` does something on this one. */
  role?: 'link' | 'button'
  /** Absent for a row that leads nowhere. */
  onTap?(): void
}

/** One row, which a screen reader reads in one go. */
export function ListRow({ title, text, lead, role = 'link', onTap }: Props) {
  const content = (
    <>
      {lead !== undefined && <View className={styles.lead}>{lead}</View>}
      <View className={styles.words}>
        <View className={`${styles.title} keep-phrases`}>{title}</View>
        {text !== undefined && <View className={styles.text}>{text}</View>}
      </View>
      {onTap && role === 'link' && <Icon name="right" size="s" className={styles.arrow} />}
    </>
  )
  if (!onTap) return <View className={styles.row}>{content}</View>
  return (
    <Pressable
      className={styles.row}
      role={role}
      label={text === undefined ? title : `${title}，${text}`}
      onTap={onTap}
    >
      {content}
    </Pressable>
  )
}
