import { suggest } from '../dataset/suggest'
import { type Entry, misfit, type RawCell, type Reading, shown, tidy, understood } from './cell'
import { type DateForm, readDate } from './date-text'

/** What a column holds: how its cells are read, and what they are in the dataset. */
export interface Kind {
  read: (cell: RawCell, reading: Reading) => Entry
  /** The value of a text that is not empty. */
  toJson: (text: string) => unknown
  /** The text of a value; empty for none. */
  fromJson: (value: unknown) => string
  /** The words of its dropdown. */
  words?: readonly string[]
  /** What Excel gets, where it is not text. */
  cell?: 'number' | 'day'
}

const written = (value: unknown): string => (value === undefined || value === null ? '' : String(value))

/** Any text. A date in its place is what Excel has made of it. */
export const text: Kind = {
  read: (cell) =>
    cell.value instanceof Date
      ? misfit('Excel 把这格变成了日期', "前面加一个 ' 再写一遍")
      : understood(tidy(shown(cell))),
  toJson: (text) => text,
  fromJson: written,
}

/** A landline or a hotline: digits and hyphens. Excel drops a leading zero, and nobody can tell from the rest which it was. */
export const phone: Kind = {
  ...text,
  read: (cell) => {
    const digits = shown(cell)
      .normalize('NFKC')
      .trim()
      .replace(/[\p{Pd}]/gu, '-')
      .replace(/^\(?(0\d{2,3})\)?[\s-]*(?=\d{7})/, '$1-')
      .replace(/(?<=\d)\s(?=\d)/g, '')
    if (typeof cell.value === 'number' && digits.length >= 9 && !/^[48]00/.test(digits))
      return misfit('开头的 0 可能丢了', `先打一个 ' 再写区号和号码，像 '021-12345678`)
    return digits === '' || /^[\d-]{3,16}$/.test(digits)
      ? understood(digits)
      : misfit(`「${shown(cell).trim()}」不像电话`, '只写一个号码，像 021-12345678')
  },
}

/** A number; `whole` for one without decimals. */
export function number(whole: boolean): Kind {
  return {
    read: (cell) => {
      const text = shown(cell).normalize('NFKC').replace(/\s/g, '')
      if (text === '' || (whole ? /^\d{1,9}$/ : /^-?\d{1,9}(?:\.\d+)?$/).test(text)) {
        return understood(text === '' ? '' : String(Number(text)))
      }
      return misfit(`「${text}」不是${whole ? '整数' : '数字'}`, '只写数字，不写单位')
    },
    toJson: Number,
    fromJson: written,
    cell: 'number',
  }
}

/** A date, as exactly as `form` wants it. */
export function date(form: DateForm): Kind {
  return {
    read: (cell, reading) => readDate(cell, form, reading),
    toJson: (text) => text,
    fromJson: written,
    cell: 'day',
  }
}

/** One word of a dropdown: what it is in the dataset, and how else people write it. */
export interface Choice {
  word: string
  value: unknown
  also?: readonly string[]
  /** The word says that nothing is known, as an empty cell does. */
  blank?: boolean
}

/** One of a few words. What is none of them is asked back. */
export function choice(choices: readonly Choice[]): Kind {
  const words = choices.map(({ word }) => word)
  const bare = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toLowerCase()
  return {
    words,
    read: (cell) => {
      const text = bare(shown(cell))
      if (text === '') return understood('')
      const found = choices.find(({ word, also = [] }) => [word, ...also].some((each) => bare(each) === text))
      if (found) return understood(found.blank ? '' : found.word)
      const meant = suggest(text, words)
      const all = words.length <= 8 ? `只能写 ${words.join('、')}` : '从下拉的名单里选'
      return misfit(`没有「${shown(cell).trim()}」`, meant ? `是不是「${meant}」？${all}` : all)
    },
    toJson: (text) => choices.find(({ word }) => word === text)?.value,
    fromJson: (value) => choices.find((each) => !each.blank && each.value === value)?.word ?? written(value),
  }
}

/** Several texts in one cell, divided by 、 or a line feed. */
export const list: Kind = {
  read: (cell) => understood(parts(shown(cell)).join('、')),
  toJson: parts,
  fromJson: (value) => (Array.isArray(value) ? value.map(written).join('、') : ''),
}

/** Several days in one cell. */
export const days: Kind = {
  ...list,
  read: (cell, reading) => {
    const form = { partial: false, coming: true }
    if (typeof cell.value !== 'string') return readDate(cell, form, reading)
    const entries = parts(cell.value).map((value) => readDate({ value }, form, reading))
    return entries.find(({ misfit }) => misfit) ?? understood(entries.map(({ text }) => text).join('、'))
  },
}

function parts(text: string): string[] {
  return text
    .split(/[、，,;；\r\n]+/)
    .map(tidy)
    .filter((part) => part !== '')
}
