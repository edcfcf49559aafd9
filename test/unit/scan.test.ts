import Taro from '@tarojs/taro'
import { scan } from '@/platform/scan'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: { scanCode: jest.fn() } }))
// Untyped on purpose: WeChat leaves out what a code does not have, against Taro's typing.
const scanCode: jest.Mock = jest.mocked(Taro).scanCode

describe('the scanner', () => {
  test.each([
    [
      'an ordinary code',
      { result: 'https://jiangwan.example/s/07' },
      { result: 'https://jiangwan.example/s/07', path: '' },
    ],
    [
      'a mini-program code',
      { result: '', path: 'pages/place/index?scene=jw07' },
      { result: '', path: 'pages/place/index?scene=jw07' },
    ],
    ['a code that says nothing', {}, { result: '', path: '' }],
    ['what is no text as nothing', { result: 7, path: { scene: 'jw07' } }, { result: '', path: '' }],
  ])('reads %s', async (_, given, read) => {
    scanCode.mockResolvedValueOnce(given)
    expect(await scan()).toEqual({ kind: 'read', ...read })
  })

  test.each([undefined, null])('that answers %s has failed', async (answer) => {
    scanCode.mockResolvedValueOnce(answer)
    expect(await scan()).toEqual({ kind: 'failed' })
  })

  test('that is closed again is cancelled, not failed', async () => {
    scanCode.mockRejectedValueOnce({ errMsg: 'scanCode:fail cancel' })
    expect(await scan()).toEqual({ kind: 'cancelled' })
  })

  test.each([[{ errMsg: 'scanCode:fail:system permission denied' }], [undefined], [new TypeError('no')]])(
    'that fails says so: %s',
    async (thrown) => {
      scanCode.mockImplementationOnce(() => {
        throw thrown
      })
      expect(await scan()).toEqual({ kind: 'failed' })
    },
  )
})
