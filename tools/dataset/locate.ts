import type { Diagnostic, LocatedDiagnostic } from './diagnostic'
import { fieldsAlong, metaOf } from './field'
import { isObject, type JsonPath, valueAt } from './json-path'
import { schemas } from './schemas'

/**
 * Says in words where a diagnostic lies in the file whose content is `json`: the row by position and name, the
 * field by title and path.
 */
export function locate({ file, path, ...rest }: Diagnostic, json: unknown): LocatedDiagnostic {
  const titles = fieldsAlong(schemas[file], path, json).map((field) => metaOf(field).title)
  const first = path.findIndex((step) => typeof step === 'number')
  const row = path.slice(0, first + 1)
  const inside = path.slice(row.length)
  return {
    file,
    row: row.length === 0 ? '' : rowLabel(json, row, titles[row.length - 2]),
    field: inside.length === 0 ? '' : `${words(inside, titles.slice(row.length))}（${dotted(inside)}）`,
    ...rest,
  }
}

function rowLabel(json: unknown, row: JsonPath, list: string | undefined): string {
  const position = Number(row.at(-1)) + 1
  const name = nameOf(valueAt(json, row))
  return `${list ?? dotted(row.slice(0, -1))}第 ${position} 条${name === '' ? '' : `（${name}）`}`
}

/** What a row calls itself. A row that is plain text is its own name. */
function nameOf(row: unknown): string {
  if (typeof row === 'string') return shorten(row)
  if (!isObject(row)) return ''
  const names = [row.id, row.name ?? row.title ?? row.label ?? row.item]
  return names
    .filter((name) => typeof name === 'string' && name !== '')
    .map(String)
    .map(shorten)
    .join(' ')
}

function words(path: JsonPath, titles: (string | undefined)[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `第 ${step + 1} 条` : (titles[index] ?? step)))
    .join(' › ')
}

/** The path as JavaScript writes it: `services[1].source`. */
function dotted(path: JsonPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')
}

function shorten(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text
}
