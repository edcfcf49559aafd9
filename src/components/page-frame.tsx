import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { joinClasses } from './class-names'
import styles from './page-frame.module.scss'
import { useTypeSize } from './type-size'

interface Props {
  /** What stands above the gutters, edge to edge: a coloured head. */
  head?: ReactNode
}

/**
 * The root of every page: colours, type scale and gutters. The tokens are declared on this element, and a
 * `calc(var())` is computed where it is declared, so the font scale must be set on this same element.
 */
export function PageFrame({ head, children }: PropsWithChildren<Props>) {
  const { scale, elder } = useTypeSize()
  return (
    <View className={joinClasses('app', elder && 'app--elder')} style={{ '--font-scale': scale }}>
      {head}
      <View className={styles.body}>{children}</View>
    </View>
  )
}
