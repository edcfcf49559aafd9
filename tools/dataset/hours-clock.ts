import type { Hours } from '#types/dataset'

type Interval = Hours['weekly'][number]['intervals'][number]

/** What was understood, or in Chinese why it was not. */
export type Understood<T> = { value: T; reason?: undefined } | { value?: undefined; reason: string }

/** A time of day as it was written. */
interface Clock {
  /** 上午, 下午 …; empty where none was written. */
  period: string
  hour: number
  minute: number
  nextDay: boolean
  /** `05:00` is on the 24-hour clock for sure, `5:00` may be in the afternoon. */
  padded: boolean
}

const day = 24 * 60
const halfDay = 12 * 60

const period = '上午|早上|早晨|清晨|早|中午|下午|傍晚|晚上|晚间|晚|凌晨'
const time =
  `\\s*(次日|第二天)?\\s*(${period})?\\s*(\\d{1,2}|[零一二两三四五六七八九十]{1,3})\\s*` +
  '(?:[:.]\\s*(\\d{2})|[点时]\\s*(?:(半)|(一刻)|(三刻)|(\\d{1,2})\\s*分?|整|钟)?)'
/** Between two times, and between two days. */
export const to = '\\s*(?:[-‐‑–—―−~〜至到]+)\\s*'
/** The first may lack its unit where the second has it: 8-17点. */
const first = time.replace('[点时]', `(?:[点时]|(?=${to}(?:${period})?\\s*\\d{1,2}\\s*[点时]))`)

/** Two times and what stands between them, in text of half-width characters. */
export const clockRange = new RegExp(`${first}${to}${time}`, 'y')

/** The interval that a match of `clockRange` says. What may mean two things is not understood. */
export function intervalOf(match: RegExpExecArray): Understood<Interval> {
  const written = match[0].trim()
  const start = clockOf(match.slice(1, 9))
  const end = clockOf(match.slice(9, 17))
  const from = startOf(start, end)
  const until = minutesOf(
    end,
    end.period === '' && !end.nextDay && end.hour <= 12 ? start.period : end.period,
  )
  if (start.nextDay || from === undefined || until === undefined || from >= day || until > day)
    return { reason: `「${written}」不像几点到几点` }
  if (isUnclear(start, from, end, until))
    return { reason: `「${written}」说不清是上午、下午还是第二天：用 24 小时制写，过了午夜写「次日」` }
  if (until === from || (end.nextDay && until > from))
    return { reason: `「${written}」不止一天或不到一分钟；整天开写 0:00-24:00` }
  return { value: { from: clock(from), until: clock(until) } }
}

function clockOf([next, period = '', hour = '', minutes, half, quarter, threeQuarters, more]: (
  | string
  | undefined
)[]): Clock {
  const fixed = half ? 30 : quarter ? 15 : threeQuarters ? 45 : undefined
  return {
    period,
    hour: /^\d/.test(hour) ? Number(hour) : numeral(hour),
    minute: fixed ?? Number(minutes ?? more ?? 0),
    nextDay: next !== undefined,
    padded: /^0\d/.test(hour),
  }
}

/** 一 to 二十四; NaN for what is none. */
function numeral(text: string): number {
  const [, tens, ten, ones] = /^([一二]?)(十?)([零一二两三四五六七八九]?)$/.exec(text) ?? []
  const digit = (character = '') => '零一二三四五六七八九'.indexOf(character.replace('两', '二'))
  if (tens === undefined || (ten === '' && tens !== '' && ones !== '')) return Number.NaN
  if (ten === '') return digit(tens || ones)
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones))
}

/** 9点 of 「9点到下午5点」 is in the morning; 1点 of 「1点到下午5点」 may be in either half of the day. */
function startOf(start: Clock, end: Clock): number | undefined {
  const from = minutesOf(start, start.period)
  const until = minutesOf(end, end.period)
  const either = start.period === '' && end.period !== '' && !end.nextDay && !start.padded && start.hour < 12
  return either && from !== undefined && until !== undefined && from + halfDay < until ? undefined : from
}

/** Minutes after midnight in the given part of the day; undefined where the hour is not in it. */
function minutesOf({ hour, minute }: Clock, period: string): number | undefined {
  const inDay = hourIn(period, hour)
  return inDay === undefined || minute >= 60 ? undefined : inDay * 60 + minute
}

function hourIn(period: string, hour: number): number | undefined {
  const within = (least: number, most: number) => hour >= least && hour <= most
  if (period === '') return within(0, 24) ? hour : undefined
  if (period === '凌晨') return within(0, 6) ? hour : undefined
  if (period === '中午') return within(1, 2) ? hour + 12 : within(10, 14) ? hour : undefined
  if (period === '下午') return within(1, 11) ? hour + 12 : within(12, 23) ? hour : undefined
  if (/[晚傍]/.test(period)) return within(5, 12) ? hour + 12 : within(17, 24) ? hour : undefined
  return within(0, 12) ? hour : undefined
}

/** Whether another reading of the two times is as likely: 9:00-5:00 is hardly through the night. */
function isUnclear(start: Clock, from: number, end: Clock, until: number): boolean {
  if (end.nextDay || end.period === '凌晨' || until === from) return false
  if (until < from) return end.hour !== 0 && until + halfDay > from
  return start.period === '' && !start.padded && start.hour >= 1 && start.hour < 6 && until <= halfDay
}

function clock(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
