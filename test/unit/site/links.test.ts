import gcoord from 'gcoord'
import { metresBetween } from '../../../src/domain/geo/distance'
import { routes } from '../../../src/platform/routes'
import { mapLinks } from '../../../tools/site/map-links'
import { wechatLink } from '../../../tools/site/wechat-link'
import { neighbourhood, placeOf } from '../../fixtures/places'

const linksTo = (id: string) =>
  Object.fromEntries(
    mapLinks(placeOf(id), neighbourhood, 'jiangwan').map(({ name, href }) => [name, new URL(href)]),
  )

describe('the links to maps', () => {
  it('give each map the point in its own system', () => {
    const { 高德, 腾讯, 百度, 苹果 } = linksTo('jw01')
    expect(高德?.searchParams.get('to')).toBe('121.469878,31.304915,复馨敬老院')
    expect(高德?.searchParams.get('coordinate')).toBe('gaode')
    expect(腾讯?.searchParams.get('tocoord')).toBe('31.304915,121.469878')
    expect(苹果?.searchParams.get('daddr')).toBe('31.304915,121.469878')
    // The same point in BD-09, as the maker's own converter gives it.
    expect(百度?.searchParams.get('location')).toBe('31.310914,121.476364')
    expect(百度?.searchParams.get('coord_type')).toBe('bd09ll')
  })

  it('lead 百度 to the same door as the others, not hundreds of metres away', () => {
    for (const id of ['jw01', 'jw02', 'jw03', 'jw04', 'jw06', 'jw07', 'jw08', 'jw09']) {
      const [latitude = 0, longitude = 0] = (linksTo(id).百度?.searchParams.get('location') ?? '')
        .split(',')
        .map(Number)
      const back = gcoord.transform([longitude, latitude], gcoord.BD09, gcoord.GCJ02)
      const { position } = placeOf(id)
      expect(metresBetween({ longitude: back[0] ?? 0, latitude: back[1] ?? 0 }, position)).toBeLessThan(2)
      expect(metresBetween({ latitude, longitude }, position)).toBeGreaterThan(500)
    }
  })

  it('show the way on foot', () => {
    const { 高德, 腾讯, 苹果 } = linksTo('jw07')
    expect(高德?.searchParams.get('mode')).toBe('walk')
    expect(腾讯?.searchParams.get('type')).toBe('walk')
    expect(苹果?.searchParams.get('dirflg')).toBe('w')
  })

  it('look for the address where the point may be hundreds of metres off', () => {
    const links = Object.values(linksTo('jw05'))
    expect(links).toHaveLength(4)
    for (const { search } of links) {
      expect(decodeURIComponent(search)).toContain('上海市虹口区虹湾路59号')
      expect(search).not.toContain('121.47')
    }
  })
})

test('the way into WeChat is its plain-text scheme: the path without a slash in front, the query encoded once', () => {
  expect(wechatLink('wx0123456789abcdef', routes.placeOnSite({ id: 'jw07' }))).toBe(
    'weixin://dl/business/?appid=wx0123456789abcdef&path=pages/place/index&query=scene%3Djw07',
  )
  expect(wechatLink('wx0123456789abcdef', routes.tab('stations'))).toBe(
    'weixin://dl/business/?appid=wx0123456789abcdef&path=pages/stations/index',
  )
})
