import Taro from '@tarojs/taro'
import { locateOnce } from '@/platform/location'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: { getLocation: jest.fn() } }))
const getLocation = jest.mocked(Taro.getLocation)

describe('asking for the position once', () => {
  test('gives GCJ-02 and how far off it may be', async () => {
    getLocation.mockResolvedValueOnce({
      latitude: 31.303,
      longitude: 121.477,
      accuracy: 30,
      altitude: 0,
      horizontalAccuracy: 30,
      speed: 0,
      verticalAccuracy: 0,
      errMsg: 'getLocation:ok',
    })
    expect(await locateOnce()).toEqual({
      kind: 'fix',
      fix: { latitude: 31.303, longitude: 121.477, accuracy: 30 },
    })
    expect(getLocation).toHaveBeenCalledWith(expect.objectContaining({ type: 'gcj02' }))
  })

  test.each([
    ['getLocation:fail auth deny', 'refused'],
    ['getLocation:fail:auth denied', 'refused'],
    ['getLocation:fail authorize no response', 'refused'],
    ['getLocation:fail privacy permission is not authorized', 'refused'],
    ['getLocation:fail system permission denied', 'off'],
    ['getLocation:fail:system permission denied', 'off'],
    ['getLocation:fail:ERROR_NOCELL&WIFI_LOCATIONSWITCHOFF', 'off'],
    ['getLocation:fail 频繁调用会增加电量损耗，可考虑使用 wx.onLocationChange 监听地理位置变化', 'failed'],
    ['getLocation:fail:timeout', 'failed'],
  ])('%s is %s', async (errMsg, kind) => {
    getLocation.mockRejectedValueOnce({ errMsg })
    expect(await locateOnce()).toEqual({ kind })
  })

  test.each([[undefined], [null], ['text'], [new TypeError('not a function')]])(
    'never throws, whatever is thrown: %s',
    async (thrown) => {
      getLocation.mockImplementationOnce(() => {
        throw thrown
      })
      expect(await locateOnce()).toEqual({ kind: 'failed' })
    },
  )

  test('an old WeChat without it fails', async () => {
    Object.assign(Taro, { getLocation: undefined })
    expect(await locateOnce()).toEqual({ kind: 'failed' })
    Object.assign(Taro, { getLocation })
  })

  test('a browser is not asked: its coordinates are of another system', async () => {
    getLocation.mockClear()
    const before = process.env.TARO_ENV
    Object.assign(process.env, { TARO_ENV: 'h5' })
    expect(await locateOnce()).toEqual({ kind: 'failed' })
    if (before === undefined) Reflect.deleteProperty(process.env, 'TARO_ENV')
    expect(getLocation).not.toHaveBeenCalled()
  })
})
