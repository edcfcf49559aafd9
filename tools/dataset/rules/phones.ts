import { cities } from '../cities'
import type { Diagnostic } from '../diagnostic'
import { type JsonNode, nodesAt, textAt } from '../json-path'
import type { Content, DatasetFile } from '../read'
import { hasMobileNumber } from './private-number'

type Fault = Pick<Diagnostic, 'problem' | 'advice'>

const places: DatasetFile = 'places.json'
const neighbourhood: DatasetFile = 'neighbourhood.json'

const numbers: [DatasetFile, string][] = [
  [places, 'places[].phones[].number'],
  [neighbourhood, 'relief.hotline.number'],
]

/** With area code; 400 and 800; Hong Kong and Macau; emergencies and hotlines of three, five, six or (95) eight digits. */
const whole = /^(?:0\d{9,11}|[48]00\d{7}|\+85[23]\d{8}|[19]\d{2}|[19]\d{4,5}|95\d{6})$/

/** Numbers that would not get through, or not to whom they should, and numbers a place has twice. */
export function wrongPhones(content: Content): Diagnostic[] {
  const areaCode = areaCodeOf(content)
  const faults = numbers.flatMap(([file, pattern]) =>
    nodesAt(content[file], pattern).flatMap(({ path, value }) => {
      // Private numbers are refused in every text, and empty ones by the schema.
      if (typeof value !== 'string' || value.trim() === '' || hasMobileNumber(value)) return []
      const fault = faultOf(value, areaCode)
      return fault === undefined ? [] : [{ file, path, ...fault }]
    }),
  )
  return [...faults, ...nodesAt(content[places], 'places[]').flatMap(repeated)]
}

/** What is wrong with a number, and what to write. `areaCode` is of the city: `021`. */
function faultOf(number: string, areaCode: string | undefined): Fault | undefined {
  if (/^\+?\d[\d-]*$/.test(number) && whole.test(digitsOf(number))) return undefined
  const plain = number.normalize('NFKC').replace(/[\s().·]/g, '')
  const parts = plain.split(/[、,;/]|或/)
  if (parts.length > 1 && parts.every((part) => digitsOf(part).length >= 7))
    return { problem: '一条里写了几个号码', advice: '一个号码写一条' }
  const [, before = plain, extension] = /^(.*?\d)(?:[-,#*转x]|分机|ext)+(\d{1,6})$/i.exec(plain) ?? []
  const complete = withAreaCode(before, areaCode)
  if (extension !== undefined && complete !== undefined)
    return {
      problem: '分机写在了号码里',
      advice: `分开写："number": "${complete}", "extension": "${extension}"`,
    }
  const meant = withAreaCode(plain, areaCode)
  if (/^[2-9]\d{6,7}$/.test(digitsOf(plain)))
    return { problem: '缺区号', advice: `请写 ${meant ?? `区号-${digitsOf(plain)}`}` }
  return meant === undefined
    ? {
        problem: '不是打得通的号码',
        advice: '对照门口的牌子改：座机写 021-65440000 的样子，400 电话、12345 这样的热线照写',
      }
    : { problem: '号码的写法不对', advice: `请写 ${meant}` }
}

/** The number as it should be written; undefined where it is not known what that is. */
function withAreaCode(written: string, areaCode: string | undefined): string | undefined {
  const digits = digitsOf(written).replace(/^(?:\+|00)86(?=[1-9])/, '0')
  const dialled = /^[2-9]\d{6,7}$/.test(digits) && areaCode !== undefined ? `${areaCode}${digits}` : digits
  if (!whole.test(dialled)) return undefined
  return dialled.replace(/^(\+85[23]|0(?:10|2\d|[3-9]\d\d))(?=\d{7})/, '$1-')
}

function digitsOf(number: string): string {
  return number.replaceAll('-', '')
}

function areaCodeOf(content: Content): string | undefined {
  const city = textAt(content[neighbourhood], 'city') ?? ''
  const known = cities.find(({ name }) => city.includes(name))
  if (known !== undefined) return known.areaCode
  return nodesAt(content[places], 'places[].phones[].number')
    .flatMap(({ value }) => /^(0\d{2,3})-/.exec(String(value))?.[1] ?? [])
    .at(0)
}

function repeated(place: JsonNode): Diagnostic[] {
  const seen = new Set<string>()
  return nodesAt(place.value, 'phones[]').flatMap(({ path, value }) => {
    const number = textAt(value, 'number') ?? ''
    const key = `${digitsOf(number)} ${textAt(value, 'extension') ?? ''}`
    if (number === '' || !seen.has(key)) {
      seen.add(key)
      return []
    }
    return [
      {
        file: places,
        path: [...place.path, ...path],
        problem: `「${number}」写了两条`,
        advice: '删掉一条；分机不同就各写 "extension"',
      },
    ]
  })
}
