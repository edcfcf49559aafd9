import type { Place, Town } from '#types/dataset'
import { cityName } from '@/domain/places/place'
import { convert } from '../dataset/coordinates'

export interface MapLink {
  /** 「高德」. */
  name: string
  href: string
}

/** Metres. A point that may be further off than this is in another block: the map looks for the address instead. */
const vague = 200

type Destination = Pick<Place, 'name' | 'address' | 'position'>

/**
 * Links that open a phone's map with the way on foot to a place: the point in the system that each map reads (GCJ-02
 * for 高德, 腾讯 and 苹果 on the mainland, BD-09 for 百度), or a search for its address where the point is too vague.
 * `source` names who sends the reader. By the makers' own descriptions: lbs.amap.com/api/uri-api,
 * lbs.qq.com/webApi/uriV1, lbsyun.baidu.com (URI API), developer.apple.com (Map Links).
 */
export function mapLinks(place: Destination, town: Town, source: string): MapLink[] {
  return place.position.radius > vague
    ? searchLinks(place.address, cityName(town.city), source)
    : pointLinks(place, source)
}

function pointLinks({ name, address, position }: Destination, source: string): MapLink[] {
  const { latitude, longitude } = position
  const baidu = convert(position, 'gcj02', 'bd09')
  const there = `${latitude},${longitude}`
  return [
    {
      name: '高德',
      href: link('https://uri.amap.com/navigation', {
        to: `${longitude},${latitude},${name.replaceAll(',', '，')}`,
        mode: 'walk',
        coordinate: 'gaode',
        callnative: '1',
        src: source,
      }),
    },
    {
      name: '腾讯',
      href: link('https://apis.map.qq.com/uri/v1/routeplan', {
        type: 'walk',
        to: name,
        tocoord: there,
        referer: source,
      }),
    },
    {
      name: '百度',
      href: link('https://api.map.baidu.com/marker', {
        location: `${baidu.latitude.toFixed(6)},${baidu.longitude.toFixed(6)}`,
        coord_type: 'bd09ll',
        title: name,
        content: address,
        output: 'html',
        src: `webapp.${source}.site`,
      }),
    },
    { name: '苹果', href: link('https://maps.apple.com/', { daddr: there, dirflg: 'w' }) },
  ]
}

function searchLinks(address: string, city: string, source: string): MapLink[] {
  return [
    {
      name: '高德',
      href: link('https://uri.amap.com/search', { keyword: address, city, callnative: '1', src: source }),
    },
    {
      name: '腾讯',
      href: link('https://apis.map.qq.com/uri/v1/search', {
        keyword: address,
        region: city,
        referer: source,
      }),
    },
    {
      name: '百度',
      href: link('https://api.map.baidu.com/geocoder', {
        address,
        output: 'html',
        src: `webapp.${source}.site`,
      }),
    },
    { name: '苹果', href: link('https://maps.apple.com/', { daddr: address, dirflg: 'w' }) },
  ]
}

/** Chinese stands in the address as it is: browsers encode it, and a third of the bytes is on the way. */
function link(address: string, parameters: Record<string, string>): string {
  const query = Object.entries(parameters).map(
    ([key, value]) => `${key}=${value.replace(/[^\w.,\u0080-\uFFFF-]/g, encodeURIComponent)}`,
  )
  return `${address}?${query.join('&')}`
}
