import { useState } from 'react'

interface Options {
  /** How many rows a step shows. WeChat slows down past 60 children of a node, so each step has a parent of its own. */
  step: number
  /** How many rows are shown at once, at most: after them the next batch takes their place. */
  most: number
}

/** What one more step would show: more rows here, the next batch, the first again, or nothing. */
export type NextPage =
  | { kind: 'more'; count: number }
  | { kind: 'batch'; left: number }
  | { kind: 'first' }
  | undefined

export interface Paging {
  /** Where each group of rows begins and ends, exclusive: a group has no more than one step of them. */
  groups: { from: number; to: number }[]
  next: NextPage
  advance(): void
}

/** Shows a list of `total` rows in steps. */
export function usePaging(total: number, { step, most }: Options): Paging {
  const [{ start, count }, set] = useState({ start: 0, count: step })
  const end = Math.min(total, start + count)
  const left = total - end
  const groups = Array.from({ length: Math.ceil((end - start) / step) }, (_, index) => {
    const from = start + index * step
    return { from, to: Math.min(end, from + step) }
  })
  if (left > 0 && end - start < most) {
    const added = Math.min(step, most - count)
    return {
      groups,
      next: { kind: 'more', count: Math.min(left, added) },
      advance: () => set({ start, count: count + added }),
    }
  }
  return {
    groups,
    next: left > 0 ? { kind: 'batch', left } : start > 0 ? { kind: 'first' } : undefined,
    advance: () => set({ start: left > 0 ? end : 0, count: step }),
  }
}
