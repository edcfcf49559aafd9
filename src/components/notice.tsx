import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { joinClasses } from './class-names'
import { Icon } from './icon'
import styles from './notice.module.scss'

const icons = { info: 'info', warn: 'warn', unknown: 'clock' } as const

interface Props {
  tone: keyof typeof icons
  icon?: string
  /** The first words, bold. */
  lead?: string
}

/** One fact a notice: information, doubt, or what is not known. */
export function Notice({ tone, icon = icons[tone], lead, children }: PropsWithChildren<Props>) {
  return (
    <View className={joinClasses(styles.notice, styles[tone])}>
      <Icon name={icon} className={styles.icon} />
      <View className={styles.text}>
        {lead !== undefined && <View className={styles.lead}>{lead}</View>}
        {children}
      </View>
    </View>
  )
}
