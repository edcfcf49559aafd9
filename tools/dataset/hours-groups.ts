import type { Hours } from '#types/dataset'
import { clockRange, intervalOf, to, type Understood } from './hours-clock'
import { daysOf, weekdays } from './hours-days'

/** Some days and what is said of them. */
export interface HoursGroup {
  days: number[]
  /** A day of the calendar, an exception, or the first of some days. */
  date?: string
  /** The last of some days. */
  until?: string
  note?: string
  intervals: Hours['weekly'][number]['intervals']
  closed: boolean
  /** Anything after the days: the next day named begins another group. */
  said: boolean
  /** A line or a sentence ended after the days. */
  ended: boolean
}

const separator = /[\s,、。.;:/|()]+|(?:开放|营业|服务|接待|办公)?时间|(?:开放|营业)(?!时间)/y
const dashed = '(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})'
const date = new RegExp(`(\\d{4})年\\s*(\\d{1,2})月\\s*(\\d{1,2})[日号]|${dashed}`, 'y')
/** 2026年10月1日至8日: what the last day has in common with the first may be left out. */
const lastDate = new RegExp(
  `${to}(?:(?:(?:(\\d{4})年)?\\s*(\\d{1,2})月)?\\s*(\\d{1,2})[日号]|${dashed})`,
  'y',
)
const note = /\(([^)]*)\)/y
const closing = /(?:全天)?(?:不开放|不营业|不开门|不开|休息|闭馆|关门|除外|休)(?!日)/y
const wholeDay = /(?:24|二十四)小时|全天/y
const holidays = /(?:国家)?(?:法定)?(?:节假日|假日|节日)/y
const seasons = /夏[季天令]|冬[季天令]|[寒暑]+假/y

/** What stands in a text of opening hours, in its order: days, and what is said of them. */
export function hoursGroups(text: string): Understood<HoursGroup[]> {
  const plain = halfWidth(text)
  const groups: HoursGroup[] = []
  let at = 0
  const read = (pattern: RegExp) => {
    pattern.lastIndex = at
    const match = pattern.exec(plain)
    if (match !== null) at = pattern.lastIndex
    return match
  }
  const begin = (days: number[]) => {
    const group: HoursGroup = { days, intervals: [], closed: false, said: false, ended: false }
    groups.push(group)
    return group
  }
  while (at < plain.length) {
    const start = at
    const open = groups.at(-1)
    if (open?.date !== undefined && open.said && open.note === undefined && read(note) !== null) {
      open.note = text.slice(start + 1, at - 1)
      continue
    }
    const between = read(separator)
    if (between !== null) {
      if (open !== undefined && /[;。\n]/.test(between[0])) open.ended = true
      continue
    }
    const dated = read(date)
    if (dated !== null) {
      const group = begin([])
      group.date = dateOf(dated)
      const last = read(lastDate)
      if (last !== null) group.until = dateOf(last, group.date)
      continue
    }
    const named = read(weekdays)
    if (named !== null) {
      const days = daysOf(named[0])
      if (open === undefined || open.said || open.date !== undefined) begin(days)
      else if (open.ended) return { reason: `「${named[0]}」前面那几天没写几点` }
      else open.days.push(...days)
      continue
    }
    const group = open ?? begin([])
    const reason = addTo(group, read)
    if (reason !== undefined) return { reason: reason === '' ? whyNot(read, plain.slice(at)) : reason }
    group.said = true
  }
  return { value: groups }
}

/** Adds the times or the closing that come next. Says why it cannot; nothing (`''`) where neither comes. */
function addTo(group: HoursGroup, read: (pattern: RegExp) => RegExpExecArray | null): string | undefined {
  const range = read(clockRange)
  if (range !== null) {
    const { value, reason } = intervalOf(range)
    if (value !== undefined) group.intervals.push(value)
    return reason
  }
  if (read(closing) !== null) {
    group.closed = true
    return undefined
  }
  const whole = read(wholeDay)
  if (whole === null) return ''
  if (whole[0] === '全天' && group.days.length > 0 && group.days.length < 7)
    return '「全天」是 24 小时吗？写成 0:00-24:00，不是就写几点到几点'
  group.intervals.push({ from: '00:00', until: '24:00' })
  return undefined
}

/** The date of a match; a year or a month that it leaves out is that of the date `before` it. */
function dateOf(match: RegExpExecArray, before = ''): string {
  const known = before.split('-')
  const [, ...parts] = match
  return [0, 1, 2]
    .map((part) => (parts[part] ?? parts[part + 3] ?? known[part] ?? '').padStart(2, '0'))
    .join('-')
}

function whyNot(read: (pattern: RegExp) => unknown, rest: string): string {
  if (read(holidays)) return '节假日要写清是哪几天：2027年1月1日 休息'
  if (read(seasons)) return '季节不同的时间分不清从哪天起：写现在的，换季再改'
  const [unknown = ''] = /^[^\s,、;。()]{1,10}/.exec(rest) ?? [rest]
  return `看不懂「${unknown}」`
}

/** Full-width letters, digits and signs as half-width ones, each in its place. */
function halfWidth(text: string): string {
  return [...text]
    .map((character) => {
      const plain = character.normalize('NFKC')
      return plain.length === character.length ? plain : character
    })
    .join('')
}
