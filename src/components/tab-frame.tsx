import type { PropsWithChildren, ReactNode } from 'react'
import { PageFrame } from './page-frame'
import { UtilityRow } from './utility-row'

interface Props {
  /** How old the data is, in words: 「信息截至 2019 年 8 月」. */
  asOf: string
  /** The drawing before it: a clock for a date, an i for what is no date. */
  sign?: 'clock' | 'info'
  /** The pinned notice, while one is valid. */
  notice?: ReactNode
  onStepSize(): void
  onAbout(): void
  /** Absent on 驿站服务, which has the emergency bar instead of the pill. */
  onEmergency?(): void
}

/** The frame of the four tabs: the date of the data, 大字 and 急救 on top, then the pinned notice. */
export function TabFrame({ notice, children, ...row }: PropsWithChildren<Props>) {
  return (
    <PageFrame>
      <UtilityRow {...row} />
      {notice}
      {children}
    </PageFrame>
  )
}
