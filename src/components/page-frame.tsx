import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import type { TypeSize } from '@/domain/type-size'
import { joinClasses } from './class-names'
import styles from './page-frame.module.scss'

interface Props {
  type: TypeSize
  /** What stands above the gutters, edge to edge: a coloured head. */
  head?: ReactNode
}

/**
 * The root of every page: colours, type scale and gutters. The tokens are declared on this element, and a
 * `calc(var())` is computed where it is declared, so the font scale must be set on this same element.
 */
export function PageFrame({ type, head, children }: PropsWithChildren<Props>) {
  return (
    <View className={joinClasses('app', type.elder && 'app--elder')} style={{ '--font-scale': type.scale }}>
      {head}
      <View className={styles.body}>{children}</View>
    </View>
  )
}
