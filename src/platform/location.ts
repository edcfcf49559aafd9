import Taro from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Bounds, Position } from '#types/dataset'
import { type Fix, judgeFix } from '@/domain/geo/own-position'
import { errorWords } from './error-words'

/** What asking for the position once came to: by the person (`refused`), by the phone (`off`), or by chance (`failed`). */
export type Located = { kind: 'fix'; fix: Fix } | { kind: 'refused' } | { kind: 'off' } | { kind: 'failed' }

/** What asking for the position came to, where it is no help. */
export type LocationProblem = Exclude<Located['kind'], 'fix'> | 'vague' | 'outside'

/** What is told to whoever asked: a position within the bounds, or why there is none. */
export type Answer = { kind: 'good'; position: Position } | { kind: LocationProblem }

/** Milliseconds. WeChat gives up after four seconds, or never answers at all. */
const patience = 10_000

/**
 * Asking for the position, where only the last thing the person chose counts: `ask` on a tap starts anew, and
 * `drop`, or leaving the component, is for something else having been chosen. What an earlier request then still
 * answers is ignored. `waiting` ends with the answer, or after ten seconds with `failed`; an answer that comes even
 * later is told all the same, for reading WeChat's question can take that long.
 */
export function useLocation(bounds: Bounds) {
  const last = useRef(0)
  const [waiting, setWaiting] = useState(false)
  const drop = useCallback(() => {
    last.current += 1
    setWaiting(false)
  }, [])
  useEffect(() => drop, [drop])
  const ask = async (answer: (judged: Answer) => void) => {
    last.current += 1
    const request = last.current
    const tell = (judged: Answer) => {
      if (request !== last.current) return
      setWaiting(false)
      answer(judged)
    }
    setWaiting(true)
    const timer = setTimeout(() => tell({ kind: 'failed' }), patience)
    const located = await locateOnce()
    clearTimeout(timer)
    tell(located.kind === 'fix' ? judgeFix(located.fix, bounds) : located)
  }
  return { waiting, ask, drop }
}

/**
 * Asks for the position once; WeChat asks the user. Call it on a tap and at no other time. The result is
 * GCJ-02, in degrees, and is handed on, not kept. Never throws, also where WeChat has no such API.
 */
export async function locateOnce(): Promise<Located> {
  // Browsers give WGS-84, some 500 m off on a GCJ-02 map: worse than not knowing.
  if (process.env.TARO_ENV === 'h5') return { kind: 'failed' }
  try {
    const { latitude, longitude, accuracy } = await Taro.getLocation({
      type: 'gcj02',
      isHighAccuracy: true,
      highAccuracyExpireTime: 4000,
    })
    return { kind: 'fix', fix: { latitude, longitude, accuracy } }
  } catch (error) {
    return { kind: reasonOf(error) }
  }
}

/**
 * The words differ between iOS, Android and versions: `fail auth deny`, `fail:auth denied`,
 * `fail system permission denied`, `fail:ERROR_NOCELL&WIFI_LOCATIONSWITCHOFF`, and errno 104 for a
 * refused privacy guide. 「System」 is the phone's own switch and must be looked for first.
 */
function reasonOf(error: unknown): 'refused' | 'off' | 'failed' {
  const words = errorWords(error)
  if (/system permission|switch_?off|service.*(off|disabled)/i.test(words)) return 'off'
  if (/auth|den(y|ied)|privacy permission is not/i.test(words)) return 'refused'
  return 'failed'
}
