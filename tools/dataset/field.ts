import type { z } from 'zod'
import { type JsonPath, valueAt } from './json-path'

/** What the schema says of one field, as JSON Schema: its title, what to write, the fields inside. */
export type Field = z.core.JSONSchema.JSONSchema

/**
 * What the schema says of each field on a path through `json`, outermost first. Where it allows several shapes
 * (a block of an article), the path goes on through the one that `json` has there.
 */
export function fieldsAlong(root: Field, path: JsonPath, json: unknown): (Field | undefined)[] {
  return path.map((step, index) => childrenAt(root, path.slice(0, index), json, step)[0])
}

/** The names of all fields the object at `path` of `json` may have. */
export function keysAt(root: Field, path: JsonPath, json: unknown): string[] {
  return [...new Set(shapesAt(root, path, json).flatMap((shape) => Object.keys(shape.properties ?? {})))]
}

/** The shapes that what stands at `path` of `json` may have. */
function shapesAt(root: Field, path: JsonPath, json: unknown): Field[] {
  const step = path.at(-1)
  const fields = step === undefined ? [root] : childrenAt(root, path.slice(0, -1), json, step)
  return fields.flatMap((field) => shapesOf(field, valueAt(json, path)))
}

function childrenAt(root: Field, path: JsonPath, json: unknown, step: string | number): Field[] {
  return shapesAt(root, path, json).flatMap((shape) => childOf(shape, step))
}

/** The shape whose constants (`"type": "quote"`) `value` has; all shapes where it has the constants of none. */
function shapesOf(field: Field, value: unknown): Field[] {
  const shapes = [...(field.anyOf ?? field.oneOf ?? [field])].flatMap(asFields)
  const meant = shapes.filter((shape) =>
    Object.entries(shape.properties ?? {}).every(([key, part]) =>
      asFields(part).every(({ const: word }) => word === undefined || word === valueAt(value, [key])),
    ),
  )
  return meant.length > 0 ? meant : shapes
}

function childOf(shape: Field, step: string | number): Field[] {
  if (typeof step === 'string') return asFields(shape.properties?.[step])
  if (shape.prefixItems) return asFields(shape.prefixItems[step])
  return Array.isArray(shape.items) ? asFields(shape.items[step]) : asFields(shape.items)
}

function asFields(field: Field | boolean | undefined): Field[] {
  return typeof field === 'object' ? [field] : []
}
