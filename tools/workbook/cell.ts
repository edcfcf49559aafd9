import type { CellValue } from 'hucre/xlsx'

/** What stands in one cell of a workbook, as the library reads it. */
export interface RawCell {
  value: CellValue
  /** How Excel shows it: `yyyy-mm-dd`. */
  numFmt?: string | undefined
  /** `#REF!` and its like, or a formula that nobody has calculated. */
  broken?: boolean
}

/** What is wrong with a cell, and what to write in its place, both in Chinese. */
export interface Misfit {
  wrong: string
  write: string
}

/** A cell understood: `text` is the one form in which the workbook writes it; empty is 未核实. Or why it is not understood. */
export type Entry = { text: string; misfit?: undefined } | { misfit: Misfit; text?: undefined }

export const understood = (text: string): Entry => ({ text })
export const misfit = (wrong: string, write: string): Entry => ({ misfit: { wrong, write } })

/** The words of a row by the headers of their columns. A header that is missing has no cell. */
export type Cells = Readonly<Record<string, string>>

/** What a cell is read with. */
export interface Reading {
  /** In Shanghai, `2026-11-24`. */
  today: string
  /** Whether the days of the file are counted from 1904, as old Excel for Mac does. */
  from1904: boolean
}

/** Letters and digits as keyboards for Chinese type them, in plain ASCII; Chinese punctuation stays. */
export function halfWidth(text: string): string {
  return text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (character) =>
    character.normalize('NFKC'),
  )
}

/** Text without the spaces and line feeds that come in by copying: between Chinese characters none, else one space. */
export function tidy(text: string): string {
  return halfWidth(text)
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .trim()
    .replace(/\s*[\r\n]+\s*/g, (_, at: number, all: string) =>
      /[\p{ASCII}]/u.test(all.charAt(at - 1)) && /[\p{ASCII}]/u.test(all.slice(at).trimStart().charAt(0))
        ? ' '
        : '',
    )
    .replace(/[ \t\u00a0\u3000]+/g, ' ')
}

/** What a cell shows, near enough for comparing and for telling an editor which cell is meant. */
export function shown({ value }: RawCell): string {
  if (value instanceof Date) {
    const iso = value.toISOString()
    if (value.getUTCFullYear() < 1910) return `${value.getUTCHours()}:${iso.slice(14, 16)}`
    return iso.slice(0, 10)
  }
  if (value === null) return ''
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value)
}
