import { useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { TypeSizeContext } from '@/components/type-size'
import { replaceMissingPages } from '@/platform/navigation'
import { useTypeSizeSetting } from '@/platform/type-size'
import { watchForUpdates } from '@/platform/update'
import './app.scss'

// The browser preview draws bars that WeChat draws itself: their styles stay out of the package.
if (process.env.TARO_ENV === 'h5') require('./styles/preview.scss')

replaceMissingPages()

export default function App({ children }: PropsWithChildren) {
  useLaunch(watchForUpdates)
  return <TypeSizeContext.Provider value={useTypeSizeSetting()}>{children}</TypeSizeContext.Provider>
}
