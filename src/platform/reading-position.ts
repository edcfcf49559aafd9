import Taro, { usePageScroll, useReady } from '@tarojs/taro'
import { useRef } from 'react'
import { positionOf, withPosition } from '@/domain/news/reading-position'
import { toast, trySafely } from './feedback'
import { useEndReached, useLeft } from './lifecycle'
import { unparsed, useStored } from './use-stored'

/**
 * Opens the article where it was left, or at `anchor` (the id of an element) when a link points there.
 * Read to its end, an article opens at its top again. Scrolling itself costs no setData: the offset is
 * only stored when the page is left.
 */
export function useReadingPosition(articleId: string, anchor: string | undefined, resumed: string): void {
  const [positions, change] = useStored('reading-position', unparsed)
  const top = useRef(0)
  /** Where the article was left, until the page stands there or where a link points: not to be forgotten meanwhile. */
  const missed = useRef(0)
  const finished = useRef(false)
  usePageScroll(({ scrollTop }) => {
    top.current = scrollTop
  })
  useEndReached(() => {
    finished.current = true
  })
  useLeft(() => {
    const reached = finished.current ? 0 : Math.max(top.current, missed.current)
    change((before) => withPosition(before, articleId, reached))
  })
  useReady(async () => {
    const left = positionOf(positions, articleId)
    missed.current = left
    if (anchor === undefined && left === 0) return
    const arrived = anchor === undefined ? await scrollTo(left) : await scrollToElement(anchor)
    if (!arrived) return
    missed.current = 0
    if (anchor !== undefined) return
    // WeChat may not have told yet that the page moved.
    if (top.current === 0) top.current = left
    toast(resumed)
  })
}

function scrollTo(scrollTop: number): Promise<boolean> {
  return trySafely(() => Taro.pageScrollTo({ scrollTop, duration: 0 }))
}

/** Scrolls the page to the element with this id. Resolves to false where it stays: WeChat cannot, or there is none. */
export function scrollToElement(id: string): Promise<boolean> {
  return trySafely(() => Taro.pageScrollTo({ selector: `#${id}`, duration: 0 }))
}
