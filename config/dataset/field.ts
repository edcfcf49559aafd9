import type { z } from 'zod'
import type { Path } from './select'

/** What the schema says of one field, as JSON Schema: its title, what to write, the fields inside. */
export type Field = z.core.JSONSchema.JSONSchema

/**
 * The schema's word on every field a path goes through, outermost first. Where several shapes are allowed
 * (a block of an article), the path goes on through the first one that knows the next key.
 */
export function fieldsAlong(root: Field, path: Path): (Field | undefined)[] {
  const along: (Field | undefined)[] = []
  let shapes = shapesOf(root)
  for (const step of path) {
    const inside = shapes.flatMap((shape) => childOf(shape, step))
    along.push(inside[0])
    shapes = inside.flatMap(shapesOf)
  }
  return along
}

/** The names of all fields an object at `path` may have. */
export function keysAt(root: Field, path: Path): string[] {
  let shapes = shapesOf(root)
  for (const step of path) shapes = shapes.flatMap((shape) => childOf(shape, step)).flatMap(shapesOf)
  return [...new Set(shapes.flatMap((shape) => Object.keys(shape.properties ?? {})))]
}

function shapesOf(field: Field): Field[] {
  return [...(field.anyOf ?? field.oneOf ?? [field])].flatMap((shape) =>
    typeof shape === 'boolean' ? [] : [shape],
  )
}

function childOf(shape: Field, step: string | number): Field[] {
  if (typeof step === 'string') return own(shape.properties?.[step])
  if (shape.prefixItems) return own(shape.prefixItems[step])
  return Array.isArray(shape.items) ? own(shape.items[step]) : own(shape.items)
}

function own(field: Field | boolean | undefined): Field[] {
  return typeof field === 'object' ? [field] : []
}
