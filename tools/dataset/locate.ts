import type { Fault } from './fault'
import { fieldsAlong } from './field'
import type { DatasetFile } from './read'
import type { Finding } from './rules/finding'
import { jsonSchemas } from './schemas'
import { isObject, type Path, valueAt } from './select'

/** A finding in the file whose content is `json`, as an editor reads it. */
export function inWords({ file, path, problem, advice }: Finding, json: unknown): Fault {
  return { ...locate(file, json, path), problem, advice }
}

/** Says in words where in a file a path leads: the row by position and name, the field by title and path. */
function locate(file: DatasetFile, json: unknown, path: Path): Pick<Fault, 'file' | 'row' | 'field'> {
  const titles = fieldsAlong(jsonSchemas[file], path, json).map((field) => field?.title)
  const first = path.findIndex((step) => typeof step === 'number')
  const row = path.slice(0, first + 1)
  const inside = path.slice(row.length)
  return {
    file,
    row: row.length === 0 ? '' : rowLabel(json, row, titles[row.length - 2]),
    field: inside.length === 0 ? '' : `${words(inside, titles.slice(row.length))}（${dotted(inside)}）`,
  }
}

function rowLabel(json: unknown, row: Path, list: string | undefined): string {
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

function words(path: Path, titles: (string | undefined)[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `第 ${step + 1} 条` : (titles[index] ?? step)))
    .join(' › ')
}

/** The path as JavaScript writes it: `services[1].source`. */
function dotted(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')
}

function shorten(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text
}
