import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import {
  parseTypeChoice,
  type TypeChoice,
  type TypeSetting,
  type TypeSize,
  typeSize,
} from '@/domain/type-size'
import { useShown } from './lifecycle'
import { readStored, store } from './storage'

const key = 'type-size'
const listeners = new Set<() => void>()

function setting(): TypeSetting {
  try {
    const base = Taro.getAppBaseInfo()
    return { factor: base.fontSizeScaleFactor, size: base.fontSizeSetting, platform: devicePlatform() }
  } catch {
    return {}
  }
}

function devicePlatform(): string | undefined {
  try {
    return Taro.getDeviceInfo().platform
  } catch {
    return undefined
  }
}

/** Sets the type size for all pages and remembers it. */
export function chooseTypeSize(choice: TypeChoice): void {
  store(key, choice, readStored(key))
  for (const listener of listeners) listener()
}

/** 大字 / 标准字 at the top of the tabs: from elder size to standard and back. */
export function toggleElderSize(): void {
  chooseTypeSize(current().elder ? 'standard' : 'large')
}

function current(): TypeSize {
  return typeSize(parseTypeChoice(readStored(key).value), setting())
}

/** The type size of all pages: changes with the reader's choice, and is read anew when the app comes back. */
export function useTypeSizeSetting(): TypeSize {
  const [size, setSize] = useState(current)
  useEffect(() => {
    const update = () => setSize((old) => (same(old, current()) ? old : current()))
    listeners.add(update)
    return () => {
      listeners.delete(update)
    }
  }, [])
  useShown(() => setSize((old) => (same(old, current()) ? old : current())))
  return size
}

function same(a: TypeSize, b: TypeSize): boolean {
  return a.scale === b.scale && a.choice === b.choice
}
