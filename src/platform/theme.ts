import Taro, { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { trySafely } from './feedback'
import { type NativeColour, nativeColours } from './native-colours'

/**
 * Colours the navigation bar, in the light and in the dark, also when the phone changes from one to the other
 * while the page is open. `ink` may only be black or white (WeChat). No token: the bar stays as it is.
 */
export function useBarColour(token: NativeColour | undefined, ink: '#000000' | '#ffffff'): void {
  // WeChat paints the bar of the page in front, whichever page asks.
  const inFront = useRef(true)
  useEffect(() => {
    if (token === undefined) return
    const paint = () => {
      if (inFront.current) paintBar(token, ink)
    }
    paint()
    trySafely(() => Taro.onThemeChange(paint))
    return () => {
      trySafely(() => Taro.offThemeChange(paint))
    }
  }, [token, ink])
  useDidHide(() => {
    inFront.current = false
  })
  useDidShow(() => {
    // The phone may have changed while another page was in front.
    if (token !== undefined && !inFront.current) paintBar(token, ink)
    inFront.current = true
  })
}

function paintBar(token: NativeColour, ink: '#000000' | '#ffffff'): void {
  const backgroundColor = nativeColours[token][isDark() ? 'dark' : 'light']
  trySafely(() => Taro.setNavigationBarColor({ backgroundColor, frontColor: ink }))
}

/** Light where it is not known. */
function isDark(): boolean {
  try {
    return Taro.getAppBaseInfo().theme === 'dark'
  } catch {
    return false
  }
}
