import type { CoordinateSystem } from '#types/dataset'
import type { Misfit } from './cell'

/** A point as an editor pasted it, in degrees; the system where the link says it. */
export interface PastedPoint {
  latitude: string
  longitude: string
  system?: CoordinateSystem
}

const number = String.raw`-?\d{1,3}\.\d+`
const pair = new RegExp(String.raw`(?<![\d.])(${number})\s*[,，;；、\s]\s*(${number})(?![\d.])`)

/** Which map a link is of, and so which numbers it has. */
const maps: { host: RegExp; system: CoordinateSystem }[] = [
  { host: /(?:amap|gaode|autonavi)\.com/, system: 'gcj02' },
  { host: /map\.(?:qq|weixin)\.com|apis\.map\.qq\.com/, system: 'gcj02' },
  { host: /baidu\.com/, system: 'bd09' },
  { host: /openstreetmap\.org/, system: 'wgs84' },
]

const advice = '在地图上点一次，把「纬度,经度」两个数字贴进来'

/** Whether a cell holds more than one number, so that it is to be read as a point. */
export function looksLikePoint(text: string): boolean {
  return /:\/\/|\.com\b/.test(text) || pair.test(plain(text))
}

/**
 * The point of `121.47,31.30`, either way round, or of a map's link. Which number is which is told by where China lies:
 * latitude 3 to 54, longitude 73 to 136. A short link holds no numbers, so it is not understood.
 */
export function parsePoint(written: string): PastedPoint | Misfit {
  const text = plain(written)
  const [, first, second] = pair.exec(text) ?? []
  if (first === undefined || second === undefined)
    return { wrong: text.includes('://') ? '这个链接里没有坐标' : '看不出坐标', write: advice }
  const isLatitude = (degrees: string) => Number(degrees) >= 3 && Number(degrees) <= 54
  const isLongitude = (degrees: string) => Number(degrees) >= 73 && Number(degrees) <= 136
  const link = /:\/\/|\.com\b|\.org\b/.test(text)
  const map = link ? maps.find(({ host }) => host.test(text)) : undefined
  if (link && map === undefined) return { wrong: '不认识这家地图', write: `${advice}，并选「坐标来自」` }
  const system = map && { system: wgsOf(text) ?? map.system }
  if (isLatitude(first) && isLongitude(second)) return { latitude: first, longitude: second, ...system }
  if (isLongitude(first) && isLatitude(second)) return { latitude: second, longitude: first, ...system }
  return { wrong: '这一点不在国内', write: advice }
}

/** 高德's and 百度's links say so when their numbers are of another system. */
function wgsOf(link: string): CoordinateSystem | undefined {
  if (/coord(?:inate|_type)?=(?:wgs84|wgs84ll)/.test(link)) return 'wgs84'
  return /coord(?:inate|_type)?=(?:gaode|gcj02)/.test(link) ? 'gcj02' : undefined
}

function plain(text: string): string {
  const half = text.normalize('NFKC')
  try {
    return decodeURIComponent(half)
  } catch {
    return half
  }
}
