import Taro from '@tarojs/taro'
import { useMemo, useState } from 'react'
import {
  nextTypeChoice,
  parseTypeChoice,
  type TypeChoice,
  type TypeSetting,
  type TypeSize,
  typeSize,
} from '@/domain/type-size'
import { useShown } from './lifecycle'
import { readStored, store } from './storage'
import { useStored } from './use-stored'

const key = 'type-size'

function typeSetting(): TypeSetting {
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
}

/** The button at the top of the tabs: to 大, to 特大, and back. */
export function stepTypeSize(): void {
  const setting = typeSetting()
  chooseTypeSize(nextTypeChoice(typeSize(parseTypeChoice(readStored(key).value), setting), setting))
}

/** The type size of all pages: changes with the reader's choice, and is read anew when the app comes back. */
export function useTypeSizeSetting(): TypeSize {
  const [choice] = useStored(key, parseTypeChoice)
  const [setting, setSetting] = useState(typeSetting)
  useShown(() => setSetting((old) => (same(old, typeSetting()) ? old : typeSetting())))
  return useMemo(() => typeSize(choice, setting), [choice, setting])
}

function same(a: TypeSetting, b: TypeSetting): boolean {
  return a.factor === b.factor && a.size === b.size && a.platform === b.platform
}
