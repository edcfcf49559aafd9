import type { Diagnostic } from '../diagnostic'
import { nodesAt, textAt } from '../json-path'
import type { Content } from '../read'
import { pointPicker } from './geography'

const file = 'places.json'

/** Addresses that do not contain their road, or name another city or district than the neighbourhood's. */
export function doubtfulAddresses(content: Content): Diagnostic[] {
  const city = textAt(content['neighbourhood.json'], 'city') ?? ''
  const district = textAt(content['neighbourhood.json'], 'district') ?? ''
  const places = nodesAt(content[file], 'places[]')
  const elsewhere = places
    .flatMap(({ value }) => otherCity(textAt(value, 'address') ?? '', city) ?? [])
    // A town of the district's own rank (县级市) is named without its city.
    .filter((named) => named !== district)
  const [most] = elsewhere
  // One city written wrong is one error, not a warning about every place.
  if (most !== undefined && elsewhere.length * 2 > places.length)
    return [
      {
        file: 'neighbourhood.json',
        path: ['city'],
        problem: `城市写的是${city}，places.json 里多数地址却在${most}（${places.length} 处里有 ${elsewhere.length} 处）`,
        advice: '地点是从别处抄来的就换成自己街道的；城市写错了就改城市',
      },
    ]
  return places.flatMap(({ path, value }): Diagnostic[] => {
    const address = textAt(value, 'address') ?? ''
    const road = textAt(value, 'road') ?? ''
    const found: Diagnostic[] = []
    const warn = (problem: string, advice: string) =>
      found.push({ file, path: [...path, 'address'], problem, advice, severity: 'warning' })
    if (address !== '' && road !== '' && !address.includes(road))
      warn(
        `地址里没有路名「${road}」`,
        `地址和路名（road）有一个不对：对照门牌改，改了地址就重新取点（${pointPicker}）`,
      )
    const other = otherTown(address, city, district)
    if (other !== undefined)
      warn(`地址写的是${other}，街道在${city}${district}`, `对照门牌改地址，再重新取点（${pointPicker}）`)
    return found
  })
}

/** The city an address names where it is another one; undefined where it names ours, or none, or ours is not known. */
function otherCity(address: string, city: string): string | undefined {
  const afterProvince = withoutProvince(address)
  if (city === '' || afterProvince.startsWith(city)) return undefined
  return /^[^路街道巷弄号]{1,9}?(?:市|自治州|盟)/.exec(afterProvince)?.[0]
}

/** The city or district an address names where it is another one; undefined where it names ours, or none. */
function otherTown(address: string, city: string, district: string): string | undefined {
  const elsewhere = otherCity(address, city)
  if (elsewhere !== undefined && elsewhere !== district) return elsewhere
  const afterProvince = withoutProvince(address)
  const namesCity = city !== '' && afterProvince.startsWith(city)
  const rest = namesCity ? afterProvince.slice(city.length) : afterProvince
  if (district === '' || rest.startsWith(district)) return undefined
  // 小区, 园区, 社区 and the like are no districts.
  return /^[^路街道镇乡村巷弄号]{1,7}?(?<![小园社校厂库])[区县旗]/.exec(rest)?.[0]
}

function withoutProvince(address: string): string {
  return address.replace(/^[^省市区县]{2,6}(?:省|自治区)/, '')
}
