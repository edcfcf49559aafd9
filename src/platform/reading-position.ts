import Taro, { usePageScroll, useReady } from '@tarojs/taro'
import { useRef } from 'react'
import { positionOf, withPosition } from '@/domain/reading-position'
import { useEndReached, useLeft } from './page-life'
import { attempt, say } from './say'
import { readStored, store } from './storage'

const key = 'reading-position'

/**
 * Opens the article where it was left, or at `anchor` (the id of an element) when a link points there.
 * Read to its end, an article opens at its top again. Scrolling itself costs no setData: the offset is
 * only stored when the page is left.
 */
export function useReadingPosition(articleId: string, anchor: string | undefined, resumed: string): void {
  const top = useRef(0)
  const finished = useRef(false)
  usePageScroll(({ scrollTop }) => {
    top.current = scrollTop
  })
  useEndReached(() => {
    finished.current = true
  })
  const keep = () => store(key, withPosition(readStored(key), articleId, finished.current ? 0 : top.current))
  useLeft(keep)
  useReady(() => {
    const left = positionOf(readStored(key), articleId)
    if (anchor !== undefined) scrollToElement(anchor)
    else if (left > 0) {
      attempt(() => Taro.pageScrollTo({ scrollTop: left, duration: 0 }))
      say(resumed)
    }
  })
}

/** Scrolls the page to the element with this id; stays where it is if there is none. */
export function scrollToElement(id: string): void {
  attempt(() => Taro.pageScrollTo({ selector: `#${id}`, duration: 0 }))
}
