import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { type A11yProps, a11yProps } from './a11y'
import { joinClasses } from './class-names'
import styles from './pressable.module.scss'

interface Props extends Omit<A11yProps, 'role' | 'label' | 'hidden' | 'live'> {
  /** What a screen reader says: the verb, and what it acts on. */
  label: string
  role?: 'button' | 'link' | 'radio'
  className?: string | undefined
  onTap(): void
}

/** Everything that can be tapped: one focus with a role and a name, 44 px (60 in elder size), seen when pressed. */
export function Pressable({
  label,
  role = 'button',
  className,
  onTap,
  children,
  ...state
}: PropsWithChildren<Props>) {
  const keyboard =
    process.env.TARO_ENV === 'h5'
      ? {
          tabIndex: 0,
          onKeyDown: (event: { key: string; preventDefault(): void }) => {
            if (event.key !== 'Enter' && event.key !== ' ') return
            event.preventDefault()
            onTap()
          },
        }
      : {}
  return (
    <View
      className={joinClasses(styles.target, className)}
      hoverClass="pressed"
      hoverStayTime={80}
      onClick={onTap}
      {...a11yProps({ role, label, ...state })}
      {...keyboard}
    >
      {children}
    </View>
  )
}
