import { z } from 'zod'
import { type Field, isOptional, metaOf, shapesOf } from './field'
import { parseHours } from './hours-text'
import { isObject, type JsonPath } from './json-path'

/** What the dataset knows of its own fields. */
export interface Known {
  /** The ids or names that may stand at a path, with what each is called; undefined where anything may. */
  rows: (path: JsonPath) => { id: string; name: string }[] | undefined
  /** An example for a path; undefined where the schema's own will do. */
  example: (path: JsonPath) => unknown
}

interface Source extends Known {
  /** Whether examples may stand where the editor's own words do not fit. */
  samples: boolean
}

/**
 * A value that `schema` takes, made of what an editor wrote there (`value`, `undefined` for nothing) as far as it fits,
 * and of examples where it does not. Undefined where no such value can be made; without `samples`, where it would take
 * more than the editor's own words.
 */
export function blockFor(schema: Field, value: unknown, path: JsonPath, source: Source): unknown {
  if (
    value !== undefined &&
    takes(schema, value) &&
    (source.rows(path) === undefined || own(schema, value, path, source) === value)
  )
    return value
  const shapes = shapesOf(schema)
  if (value === undefined && shapes.some((shape) => shape instanceof z.ZodNull)) return null
  const written = new Set(scalarsIn(value).map(String))
  const kept = (made: unknown) => scalarsIn(made).filter((part) => written.has(String(part))).length
  const [best] = shapes
    .filter((shape) => !(shape instanceof z.ZodNull))
    .map((shape) => shaped(shape, value, path, source))
    .filter((made) => made !== undefined && takes(schema, made))
    .sort((a, b) => kept(b) - kept(a))
  return best ?? (source.samples ? shapes.flatMap(examplesIn)[0] : undefined)
}

function takes(schema: Field, value: unknown): boolean {
  return z.safeParse(schema, value).success
}

function shaped(schema: Field, value: unknown, path: JsonPath, source: Source): unknown {
  if (schema instanceof z.ZodObject) return objectOf(schema, asHours(schema, value), path, source)
  if (schema instanceof z.ZodTuple)
    return schema.def.items.map((item, at) =>
      blockFor(item, Array.isArray(value) ? value[at] : undefined, [...path, at], source),
    )
  if (schema instanceof z.ZodArray) return listOf(schema, asWeek(path, value), path, source)
  if (schema instanceof z.ZodLiteral) return [...schema.values][0]
  return (
    own(schema, value, path, source) ??
    (source.samples ? firstTaken(schema, [source.example(path), ...examplesOf(schema)]) : undefined)
  )
}

/** What an editor wrote, in the form the field wants; something defined elsewhere by its id or its name. */
function own(schema: Field, value: unknown, path: JsonPath, { rows }: Source): unknown {
  const known = rows(path)
  if (known === undefined) return converted(schema, value)
  return known.find(({ id, name }) => id === value || name === value)?.id
}

/** What is written as a number may be meant as text, and the other way round; a choice may be written by its Chinese name. */
function converted(schema: Field, value: unknown): unknown {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const choice =
    schema instanceof z.ZodEnum ? schema.options[namesOf(schema).indexOf(String(value))] : undefined
  const text = tidied(String(value))
  return firstTaken(schema, [choice, value, text, text === '' ? undefined : Number(text)])
}

/** Half-width characters, a date as the dataset writes it (2019/8/5, 2019年8月5日), a time with four digits (8:30). */
function tidied(value: string): string {
  const text = value.normalize('NFKC').trim()
  const two = (digits = '') => digits.padStart(2, '0')
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})?日?)?$/.exec(text) ?? []
  if (year !== undefined) return [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-')
  const [, hour, minute] = /^(\d{1,2})[:.](\d{2})$/.exec(text) ?? []
  return hour === undefined ? text : `${two(hour)}:${minute}`
}

function firstTaken(schema: Field, candidates: unknown[]): unknown {
  return candidates.find((candidate) => candidate !== undefined && takes(schema, candidate))
}

function examplesOf(schema: Field): unknown[] {
  const { title = '' } = metaOf(schema)
  const choices = schema instanceof z.ZodEnum ? schema.options : []
  return [...examplesIn(schema), ...choices, title, title.slice(0, 2), 'new', 1]
}

function examplesIn(schema: Field): unknown[] {
  const { examples } = metaOf(schema)
  return Array.isArray(examples) ? examples : []
}

/** The Chinese names of the choices, in their order; empty where they have none. */
export function namesOf(schema: Field): string[] {
  const { enumDescriptions } = metaOf(schema)
  return Array.isArray(enumDescriptions) ? enumDescriptions.map(String) : []
}

/** Fields keep what stands at their keys; what stood there instead of an object goes to the first fields that take it. */
function objectOf(schema: z.ZodObject, value: unknown, path: JsonPath, source: Source): unknown {
  const [sample] = examplesIn(schema)
  if (value === undefined && sample !== undefined) return source.samples ? sample : undefined
  const loose = isObject(value) ? [] : scalarsIn(value).flatMap(withPieces)
  const entries = Object.entries(schema.shape).flatMap(([key, field]): [string, unknown][] => {
    const at = [...path, key]
    if (isObject(value) && Object.hasOwn(value, key)) {
      const made = blockFor(field, value[key], at, source)
      return isOptional(field) && value[key] === null ? [] : [[key, made]]
    }
    if (isOptional(field)) return []
    const taken = loose.findIndex((part) =>
      shapesOf(field).some((shape) => own(shape, part, at, source) !== undefined),
    )
    if (taken < 0) return [[key, blockFor(field, undefined, at, source)]]
    const [part] = loose.splice(0, taken + 1).slice(-1)
    return [[key, blockFor(field, part, at, source)]]
  })
  return Object.fromEntries(entries)
}

/** One thing where a list belongs is a list of one; words between commas are several. */
function listOf(schema: z.ZodArray, value: unknown, path: JsonPath, source: Source): unknown {
  const rows = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? pieces(value)
      : isObject(value) || typeof value === 'number'
        ? [value]
        : []
  const [sample] = examplesIn(schema)
  if (rows.length === 0 && sample !== undefined) return source.samples ? sample : undefined
  const made = rows.map((row, at) => blockFor(schema.element, row, [...path, at], source))
  if (takes(schema, made)) return made
  if (sample !== undefined && source.samples) return sample
  const least = [blockFor(schema.element, undefined, [...path, 0], source)]
  return takes(schema, least) ? least : [...least, ...least]
}

/** Hours typed as people say them; what stands there itself where they are none, or not understood. */
function asHours(schema: z.ZodObject, value: unknown): unknown {
  return 'weekly' in schema.shape && typeof value === 'string' ? (parseHours(value).value ?? value) : value
}

function asWeek(path: JsonPath, value: unknown): unknown {
  return path.at(-1) === 'weekly' && typeof value === 'string'
    ? (parseHours(value).value?.weekly ?? value)
    : value
}

function scalarsIn(value: unknown): (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value]
  if (Array.isArray(value)) return value.flatMap(scalarsIn)
  return isObject(value) ? Object.values(value).flatMap(scalarsIn) : []
}

function withPieces(value: string | number): (string | number)[] {
  const parts = typeof value === 'string' ? pieces(value) : []
  return parts.length > 1 ? [value, ...parts] : [value]
}

function pieces(text: string): string[] {
  return text.split(/[\s,，、;；]+/).filter((part) => part !== '')
}

/** A value on one line, to be copied into a file. */
export function oneLine(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ')
}
