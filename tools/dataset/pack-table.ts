import type { PackedColumn, PackedTable } from '#types/dataset'
import { digitBase, digitOf } from '../../src/domain/places/packed-table'
import { isObject } from './json-path'

/** A value for each row, `undefined` where the row has none. */
type Values = readonly unknown[]
/** The columns that a text may refer to, because they are read before it. */
type Known = ReadonlyMap<string, Values>

/**
 * Packs rows of JSON objects into one column a field, each in the shortest of the forms that can hold it
 * (`PackedColumn`). It knows no field by name: what a row may hold is the schema's business. Plain fields come first,
 * the shorter before the longer, since the longer often hold them. `src/domain/places/packed-table.ts` unpacks.
 */
export function packTable<Row extends object>(rows: readonly Row[]): PackedTable<Row> {
  const columns = transposed(rows)
  const order = [...columns].sort(([, a], [, b]) => averageLength(a) - averageLength(b))
  const known = new Map<string, Values>()
  const fields: Record<string, PackedColumn> = {}
  for (const [name, values] of order) {
    fields[name] = packColumn(values, known)
    known.set(name, values)
  }
  return { rows: rows.length, fields }
}

/** The shortest form of a column. */
function packColumn(values: Values, known: Known): PackedColumn {
  const list = packList(values)
  const others = [
    packNumbers(values),
    packText(values),
    packReference(values, known),
    packFields(values, known),
  ]
  return others.reduce<PackedColumn>(
    (best, form) => (form !== undefined && bytes(form) < bytes(best) ? form : best),
    list,
  )
}

/** Every distinct value once, and in each row its position; the position after the last is no value at all. */
function packList(values: Values): PackedColumn {
  const positions = new Map<string | undefined, number>()
  const list: unknown[] = []
  for (const value of values) {
    const key = JSON.stringify(value)
    if (value === undefined || positions.has(key)) continue
    positions.set(key, list.push(value) - 1)
  }
  positions.set(undefined, list.length)
  return withDigits(
    { list },
    values.map((value) => positions.get(JSON.stringify(value)) ?? list.length),
  )
}

/** How many decimals a coordinate has at most in a column of numbers: a tenth of a metre. */
const mostDecimals = 6

function packNumbers(values: Values): PackedColumn | undefined {
  const numbers = values.filter((value) => typeof value === 'number')
  if (numbers.length < values.length) return undefined
  for (let decimals = 0; decimals <= mostDecimals; decimals += 1) {
    const whole = numbers.map((number) => Math.round(number * 10 ** decimals))
    if (
      whole.some(
        (each, row) => !Number.isSafeInteger(each) || !Object.is(each / 10 ** decimals, numbers[row]),
      )
    )
      continue
    const least = whole.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
    const more = whole.map((each) => each - least)
    return more.every(Number.isSafeInteger) ? withDigits({ least, decimals }, more) : undefined
  }
  return undefined
}

function packText(values: Values): PackedColumn | undefined {
  const plain = values.every((value) => typeof value === 'string' && !value.includes('|'))
  return plain && values.length > 0 ? { text: values.join('|') } : undefined
}

/** A text column around the known column whose values fill most of it. */
function packReference(values: Values, known: Known): PackedColumn | undefined {
  if (!values.every((value) => typeof value === 'string')) return undefined
  const best = [...known]
    .map(([of, held]) => ({ of, held, filled: filledBy(values, held) }))
    .reduce((a, b) => (b.filled > a.filled ? b : a), { of: '', held: [] as Values, filled: 0 })
  if (best.filled === 0) return undefined
  const others = new Map([...known].filter(([name]) => name !== best.of))
  const cut = values.map((value, row) => cutAround(value, best.held[row]))
  return {
    of: best.of,
    before: packColumn(
      cut.map(([before]) => before),
      others,
    ),
    after: packColumn(
      cut.map(([, after]) => after),
      others,
    ),
  }
}

function filledBy(values: Values, held: Values): number {
  return values.reduce<number>(
    (sum, value, row) => sum + (cutAround(value, held[row])[1] === undefined ? 0 : String(held[row]).length),
    0,
  )
}

/** What stands before and after a text or number within a text; only the text itself where it is not in it. */
function cutAround(value: unknown, held: unknown): [before: string, after?: string] {
  const text = String(value)
  if (typeof held !== 'string' && typeof held !== 'number') return [text]
  const at = text.lastIndexOf(String(held))
  if (held === '' || at < 0) return [text]
  return [text.slice(0, at), text.slice(at + String(held).length)]
}

/** A column of objects or lists: one column for each of their fields, and what is no object as it is. */
function packFields(values: Values, known: Known): PackedColumn | undefined {
  if (!values.some(isContainer)) return undefined
  const fields: Record<string, PackedColumn> = {}
  for (const [name, column] of transposed(values)) fields[name] = packColumn(column, known)
  return { rest: packList(values.map(emptied)), fields }
}

const isContainer = (value: unknown): value is object => Array.isArray(value) || isObject(value)

function emptied(value: unknown): unknown {
  if (!isContainer(value)) return value
  return Array.isArray(value) ? [] : {}
}

/** The fields of objects and lists, column by column. */
function transposed(rows: Values): Map<string, unknown[]> {
  const columns = new Map<string, unknown[]>()
  rows.forEach((row, at) => {
    for (const [name, value] of isContainer(row) ? Object.entries(row) : []) {
      const column = columns.get(name) ?? rows.map(() => undefined)
      column[at] = value
      columns.set(name, column)
    }
  })
  return columns
}

/** Numbers from 0, each with as many digits as the largest needs; none where all are 0. */
function withDigits<T extends object>(column: T, numbers: readonly number[]): T & { digits?: string } {
  const largest = numbers.reduce((a, b) => Math.max(a, b), 0)
  if (largest === 0) return column
  let width = 1
  while (digitBase ** width <= largest) width += 1
  return { ...column, digits: numbers.map((number) => inDigits(number, width)).join('') }
}

function inDigits(number: number, width: number): string {
  return width === 0 ? '' : inDigits(Math.floor(number / digitBase), width - 1) + digitOf(number % digitBase)
}

function averageLength(values: Values): number {
  return bytes(values) / values.length
}

function bytes(json: unknown): number {
  return Buffer.byteLength(JSON.stringify(json))
}
