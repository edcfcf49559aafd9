import { to } from './hours-clock'

const week = '每?(?:周|星期|礼拜)'
/** A digit is no day where it begins a time: 周一、1:30, 周一、三点. */
const one = '([一二三四五六日天](?![点时十])|[1-7](?![\\d:.点时]))'
const range = `${one}(?:${to}(?:${week})?${one})?`
/** One more of 周一三五, 周一、周三, 周1、3: after a mere space a digit is a time. */
const next = `(?:\\s*[、,和及]\\s*(?:${week})?|\\s*${week}|\\s*(?!\\d))${range}`

const words: Record<string, number[]> = {
  每天: [1, 2, 3, 4, 5, 6, 7],
  每日: [1, 2, 3, 4, 5, 6, 7],
  天天: [1, 2, 3, 4, 5, 6, 7],
  全年无休: [1, 2, 3, 4, 5, 6, 7],
  工作日: [1, 2, 3, 4, 5],
  双休日: [6, 7],
  周末: [6, 7],
}

/** Days of the week as people write them: 每天, 周一至周五, 星期一、三、五, 周六日. */
export const weekdays = new RegExp(`${Object.keys(words).join('|')}|${week}${range}(?:${next})*`, 'y')

/** The days, 1 for Monday to 7 for Sunday, that a match of `weekdays` says, in its order. 周日至周四 runs over the week's end. */
export function daysOf(written: string): number[] {
  const known = words[written]
  if (known !== undefined) return [...known]
  return [...written.matchAll(new RegExp(range, 'g'))].flatMap(([, first = '', last = first]) => {
    const from = dayOf(first)
    return Array.from({ length: ((dayOf(last) - from + 7) % 7) + 1 }, (_, at) => ((from - 1 + at) % 7) + 1)
  })
}

function dayOf(written: string): number {
  return Number(written) || '一二三四五六日'.indexOf(written.replace('天', '日')) + 1
}
