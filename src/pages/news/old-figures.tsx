import { View } from '@tarojs/components'
import { type PropsWithChildren, useState } from 'react'
import { Icon } from '@/components/icon'
import { Pressable } from '@/components/pressable'
import styles from './old-figures.module.scss'

/** Figures that are no news any more: one quiet line at the end, with the figures below it when it is tapped. */
export function OldFigures({ title, children }: PropsWithChildren<{ title: string }>) {
  const [open, setOpen] = useState(false)
  return (
    <View className={styles.figures}>
      <Pressable className={styles.line} label={title} expanded={open} onTap={() => setOpen(!open)}>
        <View className={styles.title}>{title}</View>
        <Icon name="down" size="s" />
      </Pressable>
      {open && children}
    </View>
  )
}
