import { messages } from '@/domain/places/messages'
import { stationLabel } from '@/domain/places/place'

test('of a place that closed the name is told, with the number it had as a station', () => {
  const said = (number?: number) =>
    messages.retired.calm(stationLabel({ number }), '江湾邮局', '2026-09-30').replaceAll('\u00a0', ' ')
  expect(said(9)).toBe('9 号站（江湾邮局）从 2026 年 9 月 30 日 起停用。下面是最近的两处。')
  expect(said()).toBe('江湾邮局从 2026 年 9 月 30 日 起停用。下面是最近的两处。')
})
