import { fakeWx, openPage } from './driver/page'

/** A WeChat that has downloaded a newer version. */
function withUpdate() {
  const wx = fakeWx()
  const applyUpdate = jest.fn()
  let ready: () => Promise<void> = () => Promise.reject(new Error('nobody waits for updates'))
  wx.api.getUpdateManager = () => ({
    onUpdateReady: (callback: () => Promise<void>) => {
      ready = callback
    },
    applyUpdate,
  })
  return { wx, applyUpdate, becomeReady: () => ready() }
}

test('a newer version is offered, and applied when the reader agrees', async () => {
  const { wx, applyUpdate, becomeReady } = withUpdate()
  await openPage('about', {}, wx)
  wx.answerWith('showModal', { confirm: false, cancel: true })
  await becomeReady()
  expect(wx.callsOf('showModal')[0]).toMatchObject({ title: '有新版本' })
  expect(applyUpdate).not.toHaveBeenCalled()

  wx.answerWith('showModal', { confirm: true, cancel: false })
  await becomeReady()
  expect(applyUpdate).toHaveBeenCalledTimes(1)
})
