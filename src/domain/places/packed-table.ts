import type { PackedColumn, PackedTable } from '#types/dataset'

/** A digit is a character from `(` to `~` without the backslash: none of them is escaped in a script. */
export const digitBase = 86
const firstDigit = 40
const backslash = 92

/** The digit of a number from 0 to 85. */
export function digitOf(value: number): string {
  const code = value + firstDigit
  return String.fromCharCode(code < backslash ? code : code + 1)
}

/** A value for each row, `undefined` where the row has none. */
type Values = readonly unknown[]

/**
 * The rows of a table as `packTable` (tools/dataset/pack-table.ts) was given them. What several rows have alike is
 * one value that they share: nobody may change it.
 */
export function unpackTable<Row>({ rows, fields }: PackedTable<Row>): Row[] {
  const unpacked = Array.from({ length: rows }, () => ({}))
  const known = new Map<string, Values>()
  for (const [name, column] of Object.entries(fields)) {
    const values = read(column, rows, known)
    known.set(name, values)
    fill(unpacked, name, values)
  }
  // Columns tell no type. That the rows are those that were packed is proved by the tests' round trip.
  return unpacked as Row[]
}

/** The values of a column; `known` are those of the table's columns before it. */
function read(column: PackedColumn, rows: number, known: Map<string, Values>): Values {
  if ('text' in column) return column.text.split('|')
  if ('of' in column) return join(column, rows, known)
  if ('rest' in column) {
    const whole = read(column.rest, rows, known).map(emptied)
    for (const [name, part] of Object.entries(column.fields)) fill(whole, name, read(part, rows, known))
    return whole
  }
  const numbers = digits(column.digits, rows)
  if ('list' in column) return numbers.map((at) => column.list[at])
  return numbers.map((number) => (column.least + number) / 10 ** column.decimals)
}

/** A text in which another field of the row stands: the address holds the road. */
function join(
  { of, before, after }: Extract<PackedColumn, { of: string }>,
  rows: number,
  known: Map<string, Values>,
): Values {
  const heads = read(before, rows, known)
  const tails = read(after, rows, known)
  const held = known.get(of) ?? []
  return heads.map((head, row) => (tails[row] === undefined ? head : `${head}${held[row]}${tails[row]}`))
}

/** Numbers of equally many digits, one a row; without digits they are all 0. */
function digits(text = '', rows: number): number[] {
  const width = text.length / rows
  return Array.from({ length: rows }, (_, row) => {
    let number = 0
    for (let at = row * width; at < (row + 1) * width; at += 1) {
      const code = text.charCodeAt(at)
      number = number * digitBase + code - firstDigit - (code > backslash ? 1 : 0)
    }
    return number
  })
}

/** An object or list of the row's own for the one that stands for all of its kind. */
function emptied(value: unknown): unknown {
  if (!holdsFields(value)) return value
  return Array.isArray(value) ? [] : {}
}

/** Puts a value in each object and list that is there. */
function fill(into: Values, name: string, values: Values): void {
  values.forEach((value, row) => {
    const target = into[row]
    if (value !== undefined && holdsFields(target)) target[name] = value
  })
}

function holdsFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
