import { z } from 'zod'
import { type JsonPath, valueAt } from './json-path'

/** What the schema says of one field: what it takes, its title, what to write, the fields inside. */
export type Field = z.core.$ZodType

/**
 * What the schema says of each field on a path through `json`, outermost first. Where it allows several shapes
 * (a block of an article), the path goes on through the one that `json` has there.
 */
export function fieldsAlong(root: Field, path: JsonPath, json: unknown): (Field | undefined)[] {
  return path.map((step, index) => childrenAt(root, path.slice(0, index), json, step)[0])
}

/** The names of all fields the object at `path` of `json` may have. */
export function keysAt(root: Field, path: JsonPath, json: unknown): string[] {
  return [...new Set(shapesAt(root, path, json).flatMap((shape) => Object.keys(propertiesOf(shape))))]
}

/** The shapes a field may have: those of a union, and null. */
export function shapesOf(field: Field): Field[] {
  if (field instanceof z.ZodOptional) return shapesOf(field.unwrap())
  if (field instanceof z.ZodNullable) return [...shapesOf(field.unwrap()), z.null()]
  return field instanceof z.ZodUnion ? field.options.flatMap(shapesOf) : [field]
}

/** Whether a field may be left out. */
export function isOptional(field: Field | undefined): boolean {
  return field instanceof z.ZodOptional
}

/** What editors read of a field (`title`, `description`), examples, and the Chinese names of its choices. */
export function metaOf(field: Field | undefined): z.core.GlobalMeta {
  if (field === undefined) return {}
  const own = z.globalRegistry.get(field) ?? {}
  return field instanceof z.ZodOptional ? { ...metaOf(field.unwrap()), ...own } : own
}

/** The shapes that what stands at `path` of `json` may have. */
function shapesAt(root: Field, path: JsonPath, json: unknown): Field[] {
  const step = path.at(-1)
  const fields = step === undefined ? [root] : childrenAt(root, path.slice(0, -1), json, step)
  return fields.flatMap((field) => shapesMeant(field, valueAt(json, path)))
}

function childrenAt(root: Field, path: JsonPath, json: unknown, step: string | number): Field[] {
  return shapesAt(root, path, json).flatMap((shape) => childOf(shape, step) ?? [])
}

/** The shape whose constants (`"type": "quote"`) `value` has; all shapes where it has the constants of none. */
function shapesMeant(field: Field, value: unknown): Field[] {
  const shapes = shapesOf(field)
  const meant = shapes.filter((shape) =>
    Object.entries(propertiesOf(shape)).every(
      ([key, part]) => !(part instanceof z.ZodLiteral) || z.safeParse(part, valueAt(value, [key])).success,
    ),
  )
  return meant.length > 0 ? meant : shapes
}

function childOf(shape: Field, step: string | number): Field | undefined {
  if (typeof step === 'string') {
    const properties = propertiesOf(shape)
    return Object.hasOwn(properties, step) ? properties[step] : undefined
  }
  if (shape instanceof z.ZodTuple) return shape.def.items[step]
  return shape instanceof z.ZodArray ? shape.element : undefined
}

function propertiesOf(shape: Field): Record<string, Field> {
  return shape instanceof z.ZodObject ? shape.shape : {}
}
