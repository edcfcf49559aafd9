import Taro from '@tarojs/taro'
import { trySafely } from './feedback'

/**
 * Offers a restart once a newer version has been downloaded, so that nobody reads last month's facts. Where it cannot be
 * offered, WeChat takes the newer version the next time the app is started.
 */
export function watchForUpdates(): void {
  trySafely(() => {
    const manager = Taro.getUpdateManager()
    manager.onUpdateReady(() =>
      trySafely(async () => {
        const { confirm } = await Taro.showModal({
          title: '有新版本',
          content: '重新打开就能看到最新的信息。',
          confirmText: '现在重开',
          cancelText: '等一下',
        })
        if (confirm) manager.applyUpdate()
      }),
    )
  })
}
