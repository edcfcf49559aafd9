import { useDidHide, useDidShow, useReachBottom, useUnload } from '@tarojs/taro'

/** Calls `shown` each time the page comes to the front: when it opens, and when the reader comes back to it. */
export function useShown(shown: () => void): void {
  useDidShow(shown)
}

/** Calls `left` when the page is covered, closed, or WeChat goes to the background. */
export function useLeft(left: () => void): void {
  useDidHide(left)
  useUnload(left)
}

/** Calls `reached` when the reader has scrolled to the page's end. */
export function useEndReached(reached: () => void): void {
  useReachBottom(reached)
}
