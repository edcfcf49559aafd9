import { useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { watchForUpdates } from '@/platform/update'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(watchForUpdates)
  return children
}
