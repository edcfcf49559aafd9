import { z } from 'zod'
import { neighbourhoodSchema } from '../../src/data/schema/neighbourhood'
import { newsSchema } from '../../src/data/schema/news'
import { placesSchema } from '../../src/data/schema/places'
import { printedSchema } from '../../src/data/schema/printed'
import { sortingSchema } from '../../src/data/schema/sorting'
import type { DatasetFile } from './read'

/** The schema of each file. */
export const schemas = {
  'neighbourhood.json': neighbourhoodSchema,
  'places.json': placesSchema,
  'news.json': newsSchema,
  'sorting.json': sortingSchema,
  'printed.json': printedSchema,
}

/** The same as JSON Schema: what VS Code reads. */
export const jsonSchemas: Record<DatasetFile, z.core.JSONSchema.JSONSchema> = {
  'neighbourhood.json': z.toJSONSchema(neighbourhoodSchema),
  'places.json': z.toJSONSchema(placesSchema),
  'news.json': z.toJSONSchema(newsSchema),
  'sorting.json': z.toJSONSchema(sortingSchema),
  'printed.json': z.toJSONSchema(printedSchema),
}
