import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import type { TypeSize } from '@/domain/type-size'
import { joinClasses } from './class-names'
import { ErrorBoundary } from './error-boundary'
import styles from './page-frame.module.scss'

interface Props {
  type: TypeSize
  /** What stands above the gutters, edge to edge: a coloured head. */
  head?: ReactNode
  /** Leaves the home page's way open when the page itself fails. */
  onHome(): void
}

/**
 * The root of every page: colours, type scale and gutters. The tokens are declared on this element, and a
 * `calc(var())` is computed where it is declared, so the font scale must be set on this same element.
 */
export function PageFrame({ type, head, onHome, children }: PropsWithChildren<Props>) {
  return (
    <View className={joinClasses('app', type.elder && 'app--elder')} style={{ '--font-scale': type.scale }}>
      <ErrorBoundary onHome={onHome}>
        {head}
        <View className={styles.body}>{children}</View>
      </ErrorBoundary>
    </View>
  )
}
