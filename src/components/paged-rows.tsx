import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from './button'
import styles from './paged-rows.module.scss'
import type { NextPage, Paging } from './use-paging'

/**
 * Places: ten, so that 10,000 of them open with the first setData of nine; fifty cards are some 900 nodes, and WeChat
 * wants a page below 1,000.
 */
export const placePaging = { step: 10, most: 50 }

interface Props<T> {
  list: readonly T[]
  paging: Paging
  row(item: T): ReactNode
  /** The reader moves to another batch: its top should come into view. */
  onBatch(): void
}

/** The rows of a long list that its paging shows, and the button for what comes next. */
export function PagedRows<T>({ list, paging, row, onBatch }: Props<T>) {
  const { groups, next, advance } = paging
  const move = () => {
    advance()
    if (next?.kind !== 'more') onBatch()
  }
  return (
    <>
      {/* Groups alone under their parent, and so the button: a new group is appended, and only its rows are sent. */}
      <View>
        {groups.map(({ from, to }) => (
          <View key={from} className={styles.group}>
            {list.slice(from, to).map(row)}
          </View>
        ))}
      </View>
      <View>
        {next && <Button className={styles.more} kind="quiet" label={nextText(next)} onTap={move} />}
      </View>
    </>
  )
}

function nextText(next: NonNullable<NextPage>): string {
  switch (next.kind) {
    case 'more':
      return `再看 ${next.count} 处`
    case 'batch':
      return `下一批（还有 ${next.left} 处）`
    case 'first':
      return '回到第一批'
  }
}
