import type { Diagnostic } from '../diagnostic'
import { nodesAt, textAt } from '../json-path'
import type { Content } from '../read'

const file = 'places.json'

/** Addresses that do not contain their road, or name another city or district than the neighbourhood's. */
export function doubtfulAddresses(content: Content): Diagnostic[] {
  const city = textAt(content['neighbourhood.json'], 'city') ?? ''
  const district = textAt(content['neighbourhood.json'], 'district') ?? ''
  return nodesAt(content[file], 'places[]').flatMap(({ path, value }): Diagnostic[] => {
    const address = textAt(value, 'address') ?? ''
    const road = textAt(value, 'road') ?? ''
    const found: Diagnostic[] = []
    const warn = (problem: string, advice: string) =>
      found.push({ file, path: [...path, 'address'], problem, advice, severity: 'warning' })
    if (address !== '' && road !== '' && !address.includes(road))
      warn(`地址里没有路名「${road}」`, '地址和路名（road）有一个不对：对照门牌改')
    const other = otherTown(address, city, district)
    if (other !== undefined) warn(`地址写的是${other}，街道在${city}${district}`, '对照门牌改地址')
    return found
  })
}

/** The city or district an address names where it is another one; undefined where it names ours, or none. */
function otherTown(address: string, city: string, district: string): string | undefined {
  const afterProvince = address.replace(/^[^省市区县]{2,6}(?:省|自治区)/, '')
  const namesCity = city !== '' && afterProvince.startsWith(city)
  const otherCity = namesCity ? undefined : /^[^路街道巷弄号]{1,9}?(?:市|自治州|盟)/.exec(afterProvince)?.[0]
  if (otherCity !== undefined && otherCity !== district) return otherCity
  const rest = namesCity ? afterProvince.slice(city.length) : afterProvince
  if (district === '' || rest.startsWith(district)) return undefined
  // 小区, 园区, 社区 and the like are no districts.
  return /^[^路街道镇乡村巷弄号]{1,7}?(?<![小园社校厂库])[区县旗]/.exec(rest)?.[0]
}
