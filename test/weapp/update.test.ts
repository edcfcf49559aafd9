import type { FakeWx } from './driver/wx'

/** Starts the app in a WeChat that has downloaded a newer version. */
async function startWithUpdate(prepare: (wx: FakeWx) => void = () => undefined) {
  jest.resetModules()
  const { fakeWx, openPage }: typeof import('./driver/page') = require('./driver/page')
  const wx = fakeWx()
  const applyUpdate = jest.fn()
  let ready: () => Promise<void> = () => Promise.reject(new Error('nobody waits for updates'))
  wx.api.getUpdateManager = () => ({
    onUpdateReady: (callback: () => Promise<void>) => {
      ready = callback
    },
    applyUpdate,
  })
  prepare(wx)
  await openPage('about', {}, wx)
  return { wx, applyUpdate, becomeReady: () => ready() }
}

test('a newer version is offered, and applied when the reader agrees', async () => {
  const { wx, applyUpdate, becomeReady } = await startWithUpdate()
  wx.answerWith('showModal', { confirm: false, cancel: true })
  await becomeReady()
  expect(wx.callsOf('showModal')[0]).toMatchObject({ title: '有新版本' })
  expect(applyUpdate).not.toHaveBeenCalled()

  wx.answerWith('showModal', { confirm: true, cancel: false })
  await becomeReady()
  expect(applyUpdate).toHaveBeenCalledTimes(1)
})

test.each<[string, (wx: FakeWx) => void]>([
  ['refuses the question', (wx) => wx.fail('showModal')],
  ['lacks the question', (wx) => wx.remove('showModal')],
  [
    'answers nothing',
    (wx) => {
      wx.api.showModal = ({ success }: { success(): void }) => success()
    },
  ],
])('a WeChat that %s leaves the app as it is, and nothing is rejected', async (_how, prepare) => {
  const { applyUpdate, becomeReady } = await startWithUpdate(prepare)
  await becomeReady()
  expect(applyUpdate).not.toHaveBeenCalled()
})

test('a restart that fails is not rejected either', async () => {
  const { applyUpdate, becomeReady } = await startWithUpdate()
  applyUpdate.mockImplementation(() => {
    throw new Error('applyUpdate:fail')
  })
  await becomeReady()
  expect(applyUpdate).toHaveBeenCalledTimes(1)
})
