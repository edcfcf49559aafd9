import fc from 'fast-check'
import { nextTypeChoice, nextTypeSize, parseTypeChoice, typeSize } from '@/domain/type-size'

test.each([
  { size: 17, platform: 'ios', scale: 1 },
  { size: 23.8, platform: 'ios', scale: 1.4 },
  { size: 19.5, platform: 'ios', scale: 1.15 },
  { size: 16, platform: 'android', scale: 1 },
  { size: 22.4, platform: 'android', scale: 1.4 },
  { size: 17, factor: 1.4, platform: 'android', scale: 1.4 },
])("WeChat's $size px on $platform is a scale of $scale", ({ scale, ...setting }) => {
  expect(typeSize('wechat', setting).scale).toBe(scale)
})

test('关怀模式 turns elder size on; a little larger than standard does not', () => {
  expect(typeSize('wechat', { size: 23.8, platform: 'ios' }).elder).toBe(true)
  expect(typeSize('wechat', { size: 19.5, platform: 'ios' }).elder).toBe(false)
  expect([1.29, 1.3].map((factor) => typeSize('wechat', { factor }).elder)).toEqual([false, true])
})

test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [0], [-1]])(
  'a factor of %d is none: the size in pixels counts',
  (factor) => expect(typeSize('wechat', { factor, size: 23.8, platform: 'ios' }).scale).toBe(1.4),
)

test("the reader's own choice wins over WeChat's, and the largest brings body text to 30 px", () => {
  expect(typeSize('standard', { size: 23.8, platform: 'ios' })).toMatchObject({ scale: 1, elder: false })
  expect(typeSize('large', { size: 17, platform: 'ios' })).toMatchObject({ scale: 1.4, elder: true })
  expect(16 * typeSize('largest', {}).scale).toBeGreaterThanOrEqual(30)
})

test('no report of a phone, however odd, makes type smaller than standard or larger than the largest', () => {
  const odd = fc.oneof(fc.double(), fc.integer(), fc.constant(undefined))
  fc.assert(
    fc.property(odd, odd, fc.option(fc.string(), { nil: undefined }), (factor, size, platform) => {
      const { scale } = typeSize('wechat', { factor, size, platform })
      return scale >= 1 && scale <= 1.9
    }),
  )
})

test('anything unknown in storage counts as following WeChat', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) =>
      ['wechat', 'standard', 'large', 'largest'].includes(parseTypeChoice(stored)),
    ),
  )
  for (const choice of ['standard', 'large', 'largest', 'wechat'])
    expect(parseTypeChoice(choice)).toBe(choice)
  expect(parseTypeChoice(null)).toBe('wechat')
})

describe('the button at the top of the tabs', () => {
  const walk = (setting: object) => {
    let size = typeSize('wechat', setting)
    return Array.from({ length: 4 }, () => {
      size = typeSize(nextTypeChoice(size, setting), setting)
      return size.scale
    })
  }

  test.each([
    ['standard', { size: 17, platform: 'ios' }, [1.4, 1.9, 1, 1.4]],
    ['a little larger, and has that again', { size: 19.5, platform: 'ios' }, [1.4, 1.9, 1.15, 1.4]],
    ['关怀模式', { size: 23.8, platform: 'ios' }, [1.9, 1, 1.4, 1.9]],
  ])('goes to 大, to 特大 and back for somebody whose WeChat is %s', (_, setting, scales) =>
    expect(walk(setting)).toEqual(scales),
  )

  test('names the size it leads to', () => {
    expect(nextTypeSize(typeSize('standard', {}))).toBe('large')
    expect(nextTypeSize(typeSize('large', {}))).toBe('largest')
    expect(nextTypeSize(typeSize('largest', {}))).toBe('back')
  })
})
