import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import type { PlaceRecord } from '#types/dataset'
import { stationLabel } from '../../src/domain/places/place'
import { placesByTypedCode } from '../../src/domain/places/station-code'

/** 90 mm on an A4 sheet at the 240 dots an inch below which the points of a 小程序码 run together. */
const leastPixels = 860

const types: Record<string, string> = { '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg' }

/**
 * The 小程序码 of some stations from a folder of downloaded pictures, each named by its station's number or id (`07.png`,
 * `jw07.png`), as `data:` addresses by the stations' ids. Throws all that is wrong with the folder, a sentence each.
 */
export async function codePictures(
  folder: string,
  stations: readonly PlaceRecord[],
): Promise<Map<string, string>> {
  const faults: string[] = []
  const found = new Map<string, { file: string; source: string }>()
  for (const file of filesIn(folder)) {
    const { name, ext } = path.parse(file)
    const type = types[ext.toLowerCase()]
    if (type === undefined) continue
    const [station] = placesByTypedCode(name, stations)
    if (station === undefined) {
      faults.push(`${file} 认不出是几号站：文件名写站号或编号，例如 07.png`)
      continue
    }
    const before = found.get(station.id)
    if (before !== undefined) faults.push(`${stationLabel(station)}有两张码：${before.file}、${file}，留一张`)
    const bytes = readFileSync(path.join(folder, file))
    const fault = await faultOf(bytes)
    if (fault !== undefined) faults.push(`${file} ${fault}`)
    found.set(station.id, { file, source: `data:${type};base64,${bytes.toString('base64')}` })
  }
  for (const station of stations) {
    if (!found.has(station.id)) faults.push(`${stationLabel(station)}没有码：放进一张 ${station.number}.png`)
  }
  if (faults.length > 0)
    throw new Error(`${folder} 里的小程序码有 ${faults.length} 处不对：\n${faults.join('\n')}`)
  return new Map([...found].map(([id, { source }]) => [id, source]))
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    throw new Error(`没有 ${folder} 这个文件夹：--codes 后面写下载的小程序码所在的文件夹`)
  }
}

async function faultOf(bytes: Buffer): Promise<string | undefined> {
  const size = await sharp(bytes)
    .metadata()
    .catch(() => undefined)
  if (size === undefined) return '打不开：重新下载一张'
  if (size.width !== size.height)
    return `不是正方形（${size.width}×${size.height}）：用微信下载的原图，不要裁`
  if (size.width < leastPixels)
    return `太小（${size.width} 像素，至少 ${leastPixels}）：下载时选大的，1280 像素最好`
  return undefined
}
