import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { a11yProps } from './a11y'
import { joinClasses } from './class-names'
import { Icon } from './icon'
import styles from './notice.module.scss'

const icons = { info: 'info', warn: 'warn', unknown: 'clock' } as const

interface Props {
  tone: keyof typeof icons
  icon?: string
  /** The first words, bold. */
  lead?: string | undefined
  /** It appears in answer to a tap: a screen reader says it at once. */
  alert?: boolean
}

/** A notice tells one fact: information, a doubt, or that something is not known. */
export function Notice({ tone, icon = icons[tone], lead, alert, children }: PropsWithChildren<Props>) {
  return (
    <View
      className={joinClasses(styles.notice, styles[tone])}
      {...(alert === true && a11yProps({ role: 'alert' }))}
    >
      <Icon name={icon} className={styles.icon} />
      <View className={styles.text}>
        {lead !== undefined && <View className={styles.lead}>{lead}</View>}
        {children}
      </View>
    </View>
  )
}
