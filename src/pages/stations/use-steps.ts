import { useState } from 'react'
import { useEndReached } from '@/platform/lifecycle'

/** Small enough that 10,000 stations open with the first setData of nine. */
const step = 10
/** Fifty cards are some 900 nodes; WeChat wants a page below 1,000. */
const most = 50

interface Steps {
  /** Where each group of rows begins and ends: a parent never has more than ten of them. */
  groups: { from: number; to: number }[]
  /** What one more step would show: more rows here, the next batch, the first again, or nothing. */
  next: { kind: 'more'; count: number } | { kind: 'batch'; left: number } | { kind: 'first' } | undefined
  advance(): void
}

/** Shows a long list in steps: the end of the page loads more rows, up to a batch, after which the next one takes its place. */
export function useSteps(total: number): Steps {
  const [{ start, count }, set] = useState({ start: 0, count: step })
  const end = Math.min(total, start + count)
  const next = nextOf(total, start, end)
  const grow = () => set({ start, count: Math.min(most, count + step) })
  useEndReached(() => {
    if (next?.kind === 'more') grow()
  })
  const groups = Array.from({ length: Math.ceil((end - start) / step) }, (_, index) => {
    const from = start + index * step
    return { from, to: Math.min(end, from + step) }
  })
  const advance = () => {
    if (next?.kind === 'more') grow()
    else set({ start: next?.kind === 'batch' ? end : 0, count: step })
  }
  return { groups, next, advance }
}

function nextOf(total: number, start: number, end: number): Steps['next'] {
  const left = total - end
  if (left > 0 && end - start < most) {
    return { kind: 'more', count: Math.min(left, step, most - (end - start)) }
  }
  if (left > 0) return { kind: 'batch', left }
  return start > 0 ? { kind: 'first' } : undefined
}
